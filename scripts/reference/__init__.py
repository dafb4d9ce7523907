"""The generator of the API reference: pages of operations, types, faults and notifications."""
