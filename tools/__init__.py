"""What working on the generator needs: finding a browser, writing the generated pages of the handbook."""
