/* A disk whose owner never asks it to finish: every sync says yes and does nothing. It shows that the test of a cut of power
   can fail. */
int fsync(int file) { (void)file; return 0; }
int fdatasync(int file) { (void)file; return 0; }
