#include "cgmime.h"

#include <gmime/gmime.h>
#include <string.h>

void *mail_start(void) {
  static const char *fallback[] = {"utf-8", "windows-1252", NULL};
  g_mime_init();
  GMimeParserOptions *options = g_mime_parser_options_new();
  g_mime_parser_options_set_address_compliance_mode(options, GMIME_RFC_COMPLIANCE_LOOSE);
  g_mime_parser_options_set_parameter_compliance_mode(options, GMIME_RFC_COMPLIANCE_LOOSE);
  g_mime_parser_options_set_rfc2047_compliance_mode(options, GMIME_RFC_COMPLIANCE_LOOSE);
  g_mime_parser_options_set_allow_addresses_without_domain(options, TRUE);
  g_mime_parser_options_set_fallback_charsets(options, fallback);
  return options;
}

void *mail_parse(const char *bytes, size_t count, void *options) {
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, count);
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  g_object_unref(stream);
  GMimeMessage *message = g_mime_parser_construct_message(parser, (GMimeParserOptions *)options);
  g_object_unref(parser);
  return message;
}

void mail_release(void *object) { g_object_unref(object); }
void mail_free(void *memory) { g_free(memory); }

void *mail_body(void *message) { return g_mime_message_get_mime_part((GMimeMessage *)message); }

int mail_header_count(void *object) {
  return g_mime_header_list_get_count(g_mime_object_get_header_list((GMimeObject *)object));
}
void *mail_header_at(void *object, int index) {
  return g_mime_header_list_get_header_at(g_mime_object_get_header_list((GMimeObject *)object), index);
}
const char *mail_header_name(void *header) { return g_mime_header_get_name((GMimeHeader *)header); }
const char *mail_header_raw(void *header) { return g_mime_header_get_raw_value((GMimeHeader *)header); }

char *mail_decode_text(const char *raw, void *options) {
  char *unfolded = g_mime_utils_header_unfold(raw);
  char *text = g_mime_utils_header_decode_text((GMimeParserOptions *)options, unfolded);
  g_free(unfolded);
  return text;
}

int mail_kind(void *object) {
  if (GMIME_IS_MULTIPART(object)) return MAIL_MULTIPART;
  if (GMIME_IS_MESSAGE_PART(object)) return MAIL_MESSAGE;
  return MAIL_LEAF;
}
int mail_child_count(void *object) { return g_mime_multipart_get_count((GMimeMultipart *)object); }
void *mail_child(void *object, int index) {
  return g_mime_multipart_get_part((GMimeMultipart *)object, index);
}

const char *mail_type(void *object) {
  GMimeContentType *type = g_mime_object_get_content_type((GMimeObject *)object);
  return type ? g_mime_content_type_get_media_type(type) : NULL;
}
const char *mail_subtype(void *object) {
  GMimeContentType *type = g_mime_object_get_content_type((GMimeObject *)object);
  return type ? g_mime_content_type_get_media_subtype(type) : NULL;
}
const char *mail_parameter(void *object, const char *name) {
  GMimeContentType *type = g_mime_object_get_content_type((GMimeObject *)object);
  return type ? g_mime_content_type_get_parameter(type, name) : NULL;
}
const char *mail_disposition(void *object) {
  return g_mime_object_get_disposition((GMimeObject *)object);
}
const char *mail_file_name(void *object) {
  return GMIME_IS_PART(object) ? g_mime_part_get_filename((GMimePart *)object) : NULL;
}

void *mail_content(void *object) {
  if (!GMIME_IS_PART(object)) return NULL;
  GMimeDataWrapper *content = g_mime_part_get_content((GMimePart *)object);
  if (!content) return NULL;
  GMimeStream *stream = g_mime_stream_mem_new();
  GByteArray *bytes = g_byte_array_new();
  g_mime_stream_mem_set_byte_array((GMimeStreamMem *)stream, bytes);
  g_mime_data_wrapper_write_to_stream(content, stream);
  g_object_unref(stream);
  return bytes;
}
const unsigned char *mail_content_bytes(void *content) { return ((GByteArray *)content)->data; }
size_t mail_content_count(void *content) { return ((GByteArray *)content)->len; }
void mail_content_release(void *content) { g_byte_array_unref((GByteArray *)content); }
long mail_content_size(void *object) {
  if (!GMIME_IS_PART(object)) return 0;
  GMimeDataWrapper *content = g_mime_part_get_content((GMimePart *)object);
  if (!content) return 0;
  GMimeStream *stream = g_mime_stream_null_new();
  g_mime_data_wrapper_write_to_stream(content, stream);
  long size = (long)((GMimeStreamNull *)stream)->written;
  g_object_unref(stream);
  return size;
}

void *mail_addresses(const char *raw, void *options) {
  return internet_address_list_parse((GMimeParserOptions *)options, raw);
}
int mail_address_count(void *list) { return internet_address_list_length((InternetAddressList *)list); }
const char *mail_address_name(void *list, int index) {
  return internet_address_get_name(internet_address_list_get_address((InternetAddressList *)list, index));
}
const char *mail_address_mailbox(void *list, int index) {
  InternetAddress *address = internet_address_list_get_address((InternetAddressList *)list, index);
  return INTERNET_ADDRESS_IS_MAILBOX(address) ? internet_address_mailbox_get_addr((InternetAddressMailbox *)address) : NULL;
}
void *mail_address_members(void *list, int index) {
  InternetAddress *address = internet_address_list_get_address((InternetAddressList *)list, index);
  return INTERNET_ADDRESS_IS_GROUP(address) ? internet_address_group_get_members((InternetAddressGroup *)address) : NULL;
}

char *mail_convert(const char *bytes, size_t count, const char *charset, size_t *written) {
  const char *name = g_mime_charset_iconv_name(charset);
  gsize length = 0;
  char *text = g_convert(bytes, (gssize)count, "UTF-8", name ? name : charset, NULL, &length, NULL);
  *written = length;
  return text;
}

