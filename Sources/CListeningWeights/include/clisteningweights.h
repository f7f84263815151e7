#pragma once
#include <stddef.h>
#include <stdint.h>

/// What Listening has learned, as a part of the program itself: a moved or copied binary takes it along, and pages of it that are
/// not needed are never read. The bytes are under CC BY-SA 4.0; see LICENSE.md beside them.
const uint8_t *akrab_listening_weights(void);
size_t akrab_listening_weights_count(void);
