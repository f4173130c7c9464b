"""Pictures that patients and staff are shown."""
