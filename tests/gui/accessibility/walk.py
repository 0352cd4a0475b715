"""Walks the accessible tree of a running Certwright as a screen reader does and names what has no name.

usage: walk.py PID [--first-run | --inspection]        exit 0: every control of every page and dialog is named and the program lives; 1: it is not so
The display and the session bus are those of the environment; xdotool presses the keys.
"""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

CONTROLS = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON,
    Atspi.Role.COMBO_BOX, Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.PASSWORD_TEXT, Atspi.Role.LIST,
    Atspi.Role.LIST_ITEM, Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.PAGE_TAB,
    Atspi.Role.PAGE_TAB_LIST, Atspi.Role.MENU, Atspi.Role.MENU_ITEM, Atspi.Role.SPIN_BUTTON, Atspi.Role.SLIDER,
    Atspi.Role.DIALOG, Atspi.Role.FRAME, Atspi.Role.PROGRESS_BAR, Atspi.Role.COLUMN_HEADER,
    Atspi.Role.TABLE_COLUMN_HEADER, Atspi.Role.LINK, Atspi.Role.BUTTON_MENU if hasattr(Atspi.Role, "BUTTON_MENU")
    else Atspi.Role.PUSH_BUTTON,
}
DEADLINE = 20
failures = []


def waited(what, probe, deadline=DEADLINE):
    """The first true answer of probe; a failure that names `what` when none comes in time."""
    end = time.monotonic() + deadline
    while time.monotonic() < end:
        try:
            answer = probe()
        except GLib.Error:
            answer = None
        if answer:
            return answer
        time.sleep(0.1)
    failures.append(f"waited in vain for {what}")
    return None


def application(pid):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child and child.get_process_id() == pid:
            return child
    return None


def children(node):
    forget(node)
    for index in range(min(node.get_child_count(), 3000)):
        child = node.get_child_at_index(index)
        if child:
            yield child


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def descendants(node, depth=0):
    """Everything that shows, with its path for the report."""
    if depth > 40:
        return
    for child in children(node):
        try:
            if child.get_role() in (Atspi.Role.TABLE_CELL,) or showing(child):
                yield child
                yield from descendants(child, depth + 1)
        except GLib.Error:
            continue  # went away while we looked


def where(node):
    names = []
    while node and len(names) < 8:
        names.append(f"{node.get_role_name()} '{node.get_name()}'")
        node = node.get_parent()
    return " < ".join(names)


def label_of(node):
    """What the labels of a control say."""
    return " ".join(relation.get_target(number).get_name() or "" for relation in node.get_relation_set()
                    if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                    for number in range(relation.get_n_targets())).strip()


def purpose_of(combo):
    """What a combo box is for: its label, or its name if that is none of its entries, as the name may be the value."""
    entries = {entry.get_name() for part in children(combo) for entry in children(part)}
    return label_of(combo) or ("" if combo.get_name() in entries else combo.get_name())


def check_names(app, place):
    """Everything that shows has a name, in each window another than the other controls of its kind."""
    seen = 0
    for window in [window for window in children(app) if showing(window)]:
        heard = {}
        for node in [node for node in (window, *descendants(window)) if node.get_role() in CONTROLS]:
            seen += 1
            check_name(node, place)
            same = heard.setdefault((node.get_role(), node.get_name(), label_of(node)), node)
            if same is not node:
                failures.append(f"{place}: two sound alike: {where(node)} and {where(same)}")
    print(f"{place}: {seen} controls")
    if seen == 0:
        failures.append(f"{place}: no control at all")


def check_name(node, place):
    if not (node.get_name() or "").strip():
        failures.append(f"{place}: no name: {where(node)}")
    if (node.get_name() or "").rstrip().endswith(":"):
        failures.append(f"{place}: nothing follows the colon: {where(node)}")
    if node.get_role() == Atspi.Role.COMBO_BOX and not purpose_of(node):
        failures.append(f"{place}: only a value, nothing says what it is for: {where(node)}")


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], timeout=10, check=True, stdin=subprocess.DEVNULL)
    time.sleep(0.6)  # the key travels through the server; what follows polls on its own


def table_of(app):
    for node in descendants(app):
        if node.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
            return node
    return None


def forget(node):
    """What the bus remembers of a node is what it was."""
    node.clear_cache_single() if hasattr(node, "clear_cache_single") else node.clear_cache()
    return node


def cell_names(table):
    """The names of all cells, row by row, and the cells themselves, which stay held."""
    rows, held = [], []
    for row in range(min(table.get_n_rows(), 60)):
        cells = [table.get_accessible_at(row, column) for column in range(table.get_n_columns())]
        rows.append(tuple(forget(cell).get_name() if cell else "" for cell in cells))
        held += [cell for cell in cells if cell]
    return rows, held


def headers_of(table):
    return [node for node in children(table)
            if node.get_role() in (Atspi.Role.COLUMN_HEADER, Atspi.Role.TABLE_COLUMN_HEADER) and showing(node)]


def look_again(cells):
    """What a screen reader does with cells it remembers; a cell that is gone may say so, the program must live."""
    for cell in cells:
        try:
            forget(cell).get_name(), cell.get_role(), cell.get_state_set()
        except GLib.Error:
            pass


def walk_tables(app, pid, place):
    """Reads and re-sorts every table that shows."""
    tables = [node for node in descendants(app)
              if node.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE, Atspi.Role.TREE)]
    for table in tables:
        walk_table(table, pid, f"{place}: {table.get_name()}")
    return len(tables)


def walk_table(table, pid, place):
    """Reads every cell, re-sorts by each column that can be sorted while the cells are held, and reads again."""
    rows, held = cell_names(table)
    headers = headers_of(table)
    print(f"{place}: {len(rows)} rows, {len(held)} cells, {len(headers)} headers")
    if not rows or any(not any(row) for row in rows):
        failures.append(f"{place}: a row is empty for a screen reader, or there is none")
    orders = {tuple(rows)}
    sortable = [header for header in headers if header.get_n_actions() > 0]
    for header in [header for header in sortable for _ in range(2)]:  # up, then down
        header.do_action(0)
        time.sleep(0.2)
        look_again(held)
        if not alive(pid):
            failures.append(f"{place}: the program ended while it was read and sorted")
            return
        rows, more = cell_names(table)
        held += more
        orders.add(tuple(rows))
    print(f"{place}: {len(sortable)} columns sort, {len(orders)} orders seen")
    if sortable and len(set(rows)) > 1 and len(orders) < 2:
        failures.append(f"{place}: sorting through the headers does not change the order of the rows")


def walk_certificates(app, pid):
    table = waited("the table of certificates", lambda: table_of(app))
    if table:
        if not [header for header in headers_of(table) if header.get_n_actions() > 0]:
            failures.append("a screen reader cannot sort the certificates")
        walk_table(table, pid, "Certificates")


def walk_tabs(app, pid, place, wants_tables):
    """Opens each tab of a certificate and reads it; in Chain also by what it is judged."""
    tabs = [node.get_name() for node in controls(app, Atspi.Role.PAGE_TAB)]
    if len(tabs) < 6:
        failures.append(f"{place}: only {len(tabs)} tabs")
    for name in tabs:
        found = [node for node in controls(app, Atspi.Role.PAGE_TAB) if node.get_name() == name]
        if not found or not act(found[0]):
            failures.append(f"{place}: a screen reader cannot open the tab '{name}'")
            continue
        time.sleep(0.5)
        if name == "Chain":
            judge = [node for node in controls(app, Atspi.Role.PUSH_BUTTON) + controls(app, Atspi.Role.TOGGLE_BUTTON)
                     + controls(app, Atspi.Role.CHECK_BOX) if node.get_name().startswith("Judge by")]
            if not judge or not act(judge[0]):
                failures.append(f"{place}: a screen reader cannot open 'Judge by…'")
            waited("the choices of 'Judge by…'", lambda: len(controls(app, Atspi.Role.COMBO_BOX)) >= 4, 5)
        check_names(app, f"{place}, {name}")
        if name in ("Chain", "Checks"):
            walk_combos(app, pid, f"{place}, {name}")
        if name in ("Checks", "Fields") and wants_tables and walk_tables(app, pid, f"{place}, {name}") == 0:
            failures.append(f"{place}, {name}: no table")


def walk_compare(app, pid):
    """The dialog with two certificates side by side."""
    button = [node for node in controls(app, Atspi.Role.PUSH_BUTTON) if node.get_name().startswith("Compare")]
    if not button or not act(button[0]):
        failures.append("a screen reader cannot open the comparison")
        return
    walk_dialog(app, pid, "Compare")
    press("alt+w", "Down")
    for dialog in dialogs(app):
        if walk_tables(dialog, pid, "Compare") == 0:
            failures.append("Compare: no table")
    check_names(app, "Compare, two certificates")
    close_dialogs(app, pid)


def alive(pid):
    return subprocess.run(["kill", "-0", str(pid)], stderr=subprocess.DEVNULL, check=False).returncode == 0


def focus_window(pid):
    """There is no window manager: the focus is given by hand."""
    def search():
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid)], timeout=10, check=False,
                               capture_output=True, text=True, stdin=subprocess.DEVNULL).stdout.split()
        return found
    windows = waited("a window", search)
    if windows:
        subprocess.run(["xdotool", "windowfocus", windows[-1]], timeout=10, check=False, stdin=subprocess.DEVNULL)
        time.sleep(0.3)


def is_current(app, page):
    """Whether the sidebar marks the page as chosen."""
    return any(node.get_name().startswith(page) and node.get_state_set().contains(Atspi.StateType.SELECTED)
               for node in descendants(app) if node.get_role() == Atspi.Role.LIST_ITEM)


def controls(app, role):
    return [node for node in descendants(app) if node.get_role() == role]


def act(node, *names):
    """Does the first of these actions that the node offers; without names, its first one."""
    offered = [node.get_action_name(index) for index in range(node.get_n_actions())]
    for name in names or offered:
        if name in offered:
            node.do_action(offered.index(name))
            return True
    return False


def walk_combos(app, pid, place):
    """Opens each combo box as a screen reader does, reads its pop-up, closes it by the keyboard."""
    for number in range(len(controls(app, Atspi.Role.COMBO_BOX))):
        combo = controls(app, Atspi.Role.COMBO_BOX)[number]
        name = combo.get_name()
        if not combo.get_state_set().contains(Atspi.StateType.ENABLED):
            continue
        before = len(controls(app, Atspi.Role.LIST_ITEM))
        if not act(combo, "ShowMenu", "showMenu", "Press"):
            failures.append(f"{place}: a screen reader cannot open '{name}'")
            continue
        if waited(f"the pop-up of '{name}'", lambda: len(controls(app, Atspi.Role.LIST_ITEM)) > before, 5):
            check_names(app, f"{place}, pop-up of '{name}'")
        focus_window(pid)
        press("Escape")
        waited(f"the end of the pop-up of '{name}'", lambda: len(controls(app, Atspi.Role.LIST_ITEM)) <= before, 5)
        focus_window(pid)


def dialogs(app):
    return [node for node in descendants(app) if node.get_role() == Atspi.Role.DIALOG]


def walk_dialog(app, pid, place, count=1):
    """Reads the dialogs that are open; there must be `count` of them."""
    if waited(place, lambda: len(dialogs(app)) == count, 8):
        focus_window(pid)
        check_names(app, place)
        walk_combos(app, pid, place)


def close_dialogs(app, pid):
    for _ in range(3):
        if not dialogs(app):
            break
        focus_window(pid)
        press("Escape")
    waited("the end of the dialogs", lambda: not dialogs(app), 5)
    focus_window(pid)


def walk_export(app, pid):
    """The dialog for exporting, and from there the one that asks for a new passphrase."""
    press("ctrl+e")
    walk_dialog(app, pid, "Export")
    for node in controls(app, Atspi.Role.RADIO_BUTTON):
        if "PKCS #12" in node.get_name():
            act(node)
    for node in controls(app, Atspi.Role.PUSH_BUTTON):
        if node.get_name().startswith("Save"):
            act(node)
    walk_dialog(app, pid, "Password of a new file", 2)
    close_dialogs(app, pid)


def walk_inspection(app, pid):
    """What was given on the command line: the list, and the tabs of a certificate with findings."""
    waited("the list of what was found", lambda: len(controls(app, Atspi.Role.LIST_ITEM)) > 7)
    check_names(app, "Inspection")
    walk_combos(app, pid, "Inspection")
    walk_tabs(app, pid, "Inspection", wants_tables=True)
    press("ctrl+s")
    walk_dialog(app, pid, "Saving what was opened")
    close_dialogs(app, pid)
    if not alive(pid):
        failures.append("the program did not live to the end")


def main(pid, mode):
    app = waited("the program on the accessibility bus", lambda: application(pid))
    if not app:
        return
    focus_window(pid)
    if mode == "--first-run":
        check_names(app, "First run")
        return
    if mode == "--inspection":
        walk_inspection(app, pid)
        return
    pages = ["Overview", "Certificates", "Authorities", "Endpoints", "Settings"]
    for number, page in enumerate(pages, start=1):
        press(f"ctrl+{number}")
        waited(f"page {page}", lambda page=page: is_current(app, page))
        check_names(app, page)
        walk_combos(app, pid, page)
    press("ctrl+2")
    walk_certificates(app, pid)
    press("Down")
    walk_tabs(app, pid, "Certificate pane", wants_tables=False)
    walk_compare(app, pid)
    walk_export(app, pid)
    press("ctrl+shift+r")  # the authority of this workspace has a passphrase
    walk_dialog(app, pid, "Password of an authority")
    close_dialogs(app, pid)
    press("ctrl+shift+a")
    walk_dialog(app, pid, "New authority")
    close_dialogs(app, pid)
    for keys, place in ((("ctrl+n",), "New certificate"), (("ctrl+k", "a", "p", "p"), "Search")):
        press(*keys)
        focus_window(pid)
        check_names(app, place)
        walk_combos(app, pid, place)
        press("Escape")
        focus_window(pid)
    if not alive(pid):
        failures.append("the program did not live to the end")


main(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
for failure in dict.fromkeys(failures):
    print(f"FAIL {failure}")
sys.exit(1 if failures else 0)
