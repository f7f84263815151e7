#include "clisteningweights.h"

// Of C23, and every compiler that comes with Swift 6 knows it.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t weights[] = {
#embed "listening.weights"
};

const uint8_t *akrab_listening_weights(void) { return weights; }
size_t akrab_listening_weights_count(void) { return sizeof weights; }
