"""Stands in for GNOME's prompter: dismisses every question of the keyring at once and writes a line about each.

    dismissing_prompter.py LOG"""

import base64
import sys

from gi.repository import Gio, GLib

INTERFACES = """
<node><interface name="org.gnome.keyring.internal.Prompter">
  <method name="BeginPrompting"><arg type="o" direction="in"/></method>
  <method name="PerformPrompt"><arg type="o" direction="in"/><arg type="s" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="s" direction="in"/></method>
  <method name="StopPrompting"><arg type="o" direction="in"/></method>
</interface></node>"""

# Our half of the exchange that hides a password. Any number does, since no password is ever sent.
EXCHANGE = "[sx-aes-1]\npublic=" + base64.b64encode(b"\x42" * 192).decode() + "\n"


def call_back(bus, sender, path, method, arguments):
    bus.call(sender, path, "org.gnome.keyring.internal.Prompter.Callback", method, arguments, None,
             Gio.DBusCallFlags.NONE, 5000, None, None)


def on_call(bus, sender, _path, _interface, method, arguments, invocation):
    callback = arguments.unpack()[0]
    invocation.return_value(None)
    with open(sys.argv[1], "a", encoding="utf-8") as log:
        log.write(method + " " + " ".join(str(a) for a in arguments.unpack()[1:2]) + "\n")
    if method == "StopPrompting":
        call_back(bus, sender, callback, "PromptDone", None)
        return
    answer = "no" if method == "PerformPrompt" else ""
    call_back(bus, sender, callback, "PromptReady", GLib.Variant("(sa{sv}s)", (answer, {}, EXCHANGE)))


def on_bus(bus, _name):
    interface = Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces[0]
    bus.register_object("/org/gnome/keyring/Prompter", interface, on_call, None, None)


Gio.bus_own_name(Gio.BusType.SESSION, "org.gnome.keyring.SystemPrompter", Gio.BusNameOwnerFlags.NONE, on_bus, None, None)
GLib.MainLoop().run()
