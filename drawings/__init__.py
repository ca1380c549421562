"""The illustrations of the sample museum, drawn by code: one hand, one palette, printed on one paper.

Read `sheet.py` first: a drawing is two plates, as in a woodblock print, one of colour and one of ink. `line.py` makes
points and curves, `ink.py` strokes, `motifs/` what several drawings share; each artifact has a file of its own that
says what is known about it and draws no more than that.

    python -m drawings              draw what is not up to date
    python -m drawings kc-02 -w 900 one of them, 900 pixels wide, to look at while working
"""
