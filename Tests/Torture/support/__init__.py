"""What every fault is tried with: a shop of its own, people who write, a comparison afterwards."""
