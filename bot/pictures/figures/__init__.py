"""Small figures that move: poses in data, drawn and encoded by a development command."""
