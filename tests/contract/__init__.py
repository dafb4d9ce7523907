"""Tests of the contract, its loader and its comparison."""
