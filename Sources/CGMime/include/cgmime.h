// GMime as plain functions: its macros, casts and types do not reach Swift. Whoever gets an owned pointer gives it back.
#ifndef AKRAB_CGMIME_H
#define AKRAB_CGMIME_H

#include <stddef.h>

enum { MAIL_LEAF = 0, MAIL_MULTIPART = 1, MAIL_MESSAGE = 2 };

/// Once a process, before any other thread asks anything of GMime. Returns the options every parse reads.
void *mail_start(void);
/// Owned; NULL when GMime makes nothing of it.
void *mail_parse(const char *bytes, size_t count, void *options);
void mail_release(void *object);
void mail_free(void *memory);
void *mail_body(void *message);
int mail_header_count(void *object);
void *mail_header_at(void *object, int index);
const char *mail_header_name(void *header);
const char *mail_header_raw(void *header);
/// Owned: unfolded, its encoded words decoded.
char *mail_decode_text(const char *raw, void *options);
int mail_kind(void *object);
int mail_child_count(void *object);
void *mail_child(void *object, int index);
const char *mail_type(void *object);
const char *mail_subtype(void *object);
const char *mail_parameter(void *object, const char *name);
const char *mail_disposition(void *object);
const char *mail_file_name(void *object);
/// Owned: the part's bytes, its transfer encoding undone.
void *mail_content(void *object);
const unsigned char *mail_content_bytes(void *content);
size_t mail_content_count(void *content);
void mail_content_release(void *content);
/// How many bytes that would be.
long mail_content_size(void *object);
/// Owned: the addresses of one header's text.
void *mail_addresses(const char *raw, void *options);
int mail_address_count(void *list);
const char *mail_address_name(void *list, int index);
/// NULL for a group.
const char *mail_address_mailbox(void *list, int index);
void *mail_address_members(void *list, int index);
/// Owned: those bytes in UTF-8; NULL when the character set is not known, or the bytes are not of it.
char *mail_convert(const char *bytes, size_t count, const char *charset, size_t *written);

#endif
