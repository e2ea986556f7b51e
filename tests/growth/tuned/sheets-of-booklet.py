# time: 1
# space: 1
# line: -
# gen: size {n}
# why: a few divisions, whatever the number of pages
"""Which pages stand together on the middle sheet of a folded booklet?"""


def pages_of_sheet(sheet, total):
    """The four page numbers of a sheet, outermost sheet first (from 1)."""
    low = 2 * sheet - 1
    high = total - low + 1
    return high, low, low + 1, high - 1


def shown(page, real):
    return str(page) if page <= real else "blank"


pages = int(input())
sheets = -(-pages // 4)
blank = 4 * sheets - pages
middle = (sheets + 1) // 2
print("sheets:", sheets, "blank pages:", blank)
if sheets:
    front_left, front_right, back_left, back_right = pages_of_sheet(middle, 4 * sheets)
    print("front:", shown(front_left, pages), shown(front_right, pages))
    print("back:", shown(back_left, pages), shown(back_right, pages))
staples = 2 if sheets <= 20 else 3
print("staples:", staples)
