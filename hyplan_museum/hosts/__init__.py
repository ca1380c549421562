"""Who renders the shell: MkDocs, or a plain folder."""
