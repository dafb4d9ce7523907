"""The toolkit that users test with, tested."""
