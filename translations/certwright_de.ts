<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>certwright::gui::Main</name>
    <message>
        <location filename="../app/gui/main.cpp" line="+26"/>
        <source>Certificate workbench</source>
        <translation>Werkbank für Zertifikate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use the portable workspace in this folder.</source>
        <translation>Den portablen Arbeitsbereich in diesem Ordner verwenden.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Files to inspect.</source>
        <translation>Zu untersuchende Dateien.</translation>
    </message>
</context>
<context>
    <name>certwright::text::Errors</name>
    <message>
        <location filename="../ui/text/error_words_general.cpp" line="+11"/>
        <source>This was stopped before it was done.</source>
        <translation>Dies wurde abgebrochen, bevor es fertig war.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start it again whenever you like.</source>
        <translation>Sie können es jederzeit neu starten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There was no answer in time (%1).</source>
        <translation>Es kam nicht rechtzeitig eine Antwort (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Certwright broke a promise of its own (%1).</source>
        <translation>Certwright hat eine eigene Zusage nicht eingehalten (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please report this with the details shown.</source>
        <translation>Bitte melden Sie dies mit den angezeigten Einzelheiten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The cryptography library could not do a step that should work (OpenSSL, %1).</source>
        <translation>Die Kryptografie-Bibliothek konnte einen Schritt nicht ausführen, der funktionieren sollte (OpenSSL, %1).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The details hold its own reason. Please report this if it happens again.</source>
        <translation>Ihre eigene Begründung steht in den Einzelheiten. Bitte melden Sie dies, wenn es wieder vorkommt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This computer’s OpenSSL does not offer %1.</source>
        <translation>Das OpenSSL dieses Computers bietet %1 nicht an.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another algorithm, or use a newer OpenSSL.</source>
        <translation>Wählen Sie einen anderen Algorithmus oder verwenden Sie ein neueres OpenSSL.</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_keeping.cpp" line="+11"/>
        <source>The workspace folder %1 cannot be used: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht als Arbeitsbereich verwenden: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another folder, or make this one readable and writable for you.</source>
        <translation>Wählen Sie einen anderen Ordner oder geben Sie sich Lese- und Schreibrechte für diesen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Another program is writing to the workspace %1 just now.</source>
        <translation>Ein anderes Programm schreibt gerade in den Arbeitsbereich %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no certificate “%1” in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es kein Zertifikat „%1“.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See the list of certificates for its id.</source>
        <translation>Seine Kennung steht in der Liste der Zertifikate.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The workspace file %1 is damaged. Everything else still works.</source>
        <translation>Die Datei %1 des Arbeitsbereichs ist beschädigt. Alles andere funktioniert weiterhin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring it back from a backup, or remove its folder and issue again.</source>
        <translation>Holen Sie sie aus einer Sicherung zurück oder entfernen Sie ihren Ordner und stellen Sie neu aus.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is no keyring to keep the passphrase in (%1).</source>
        <translation>Es gibt keinen Schlüsselbund, der die Passphrase aufbewahren kann (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give a passphrase, or start your desktop’s keyring service.</source>
        <translation>Geben Sie eine Passphrase an oder starten Sie den Schlüsselbund-Dienst Ihrer Arbeitsumgebung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The keyring gave no passphrase for “%1”. It may be locked.</source>
        <translation>Der Schlüsselbund hat keine Passphrase für „%1“ herausgegeben. Vielleicht ist er gesperrt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unlock your keyring, then try again.</source>
        <translation>Entsperren Sie Ihren Schlüsselbund und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The keyring was not opened for “%1”.</source>
        <translation>Der Schlüsselbund wurde für „%1“ nicht geöffnet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again and allow it, or give the passphrase.</source>
        <translation>Versuchen Sie es noch einmal und erlauben Sie es, oder geben Sie die Passphrase an.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The keyring could not be used for “%1”: %2.</source>
        <translation>Der Schlüsselbund ließ sich für „%1“ nicht verwenden: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether your desktop’s keyring service works, then try again.</source>
        <translation>Prüfen Sie, ob der Schlüsselbund-Dienst Ihrer Arbeitsumgebung läuft, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A passphrase is needed for “%1”, and there is nobody here to ask.</source>
        <translation>Für „%1“ wird eine Passphrase gebraucht, aber hier kann niemand gefragt werden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Run this where a question can be asked, or give the passphrase beforehand.</source>
        <translation>Starten Sie dies dort, wo nachgefragt werden kann, oder geben Sie die Passphrase vorher an.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type at least one word; several are better.</source>
        <translation>Geben Sie mindestens ein Wort ein; mehrere sind besser.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The passphrase has fewer than %n character(s).</source>
        <translation>
            <numerusform>Die Passphrase hat weniger als %n Zeichen.</numerusform>
            <numerusform>Die Passphrase hat weniger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use a longer passphrase; several words are easy to remember.</source>
        <translation>Verwenden Sie eine längere Passphrase; mehrere Wörter lassen sich gut merken.</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_name.cpp" line="+10"/>
        <source>A name is empty.</source>
        <translation>Ein Name ist leer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type a host name, an IP address, an e-mail address or a URI.</source>
        <translation>Geben Sie einen Hostnamen, eine IP-Adresse, eine E-Mail-Adresse oder einen URI ein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name “%1” has more than %2 characters.</source>
        <translation>Der Name „%1“ hat mehr als %2 Zeichen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use a shorter name.</source>
        <translation>Verwenden Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name “%1” holds a character that cannot be printed.</source>
        <translation>Der Name „%1“ enthält ein nicht druckbares Zeichen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type the name by hand; copying may have brought the character along.</source>
        <translation>Tippen Sie den Namen von Hand; das Zeichen kam vielleicht beim Kopieren mit.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” has a blank, comma or semicolon inside, which no name has.</source>
        <translation>„%1“ enthält ein Leerzeichen, Komma oder Semikolon; in einem Namen kommt das nicht vor.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give several names one by one.</source>
        <translation>Geben Sie mehrere Namen einzeln an.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is no host name, IP address, e-mail address or URI.</source>
        <translation>„%1“ ist weder Hostname noch IP-Adresse, E-Mail-Adresse oder URI.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Names look like app.test, 192.168.1.5, me@example.test or spiffe://app.test/api.</source>
        <translation>Namen sehen so aus: app.test, 192.168.1.5, me@example.test oder spiffe://app.test/api.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” has a part missing: a dot at the start, or two dots in a row.</source>
        <translation>In „%1“ fehlt ein Teil: ein Punkt am Anfang oder zwei Punkte hintereinander.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove the extra dot.</source>
        <translation>Entfernen Sie den überzähligen Punkt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The part “%2” of “%1” has more than 63 characters (RFC 1035, 2.3.4).</source>
        <translation>Der Teil „%2“ von „%1“ hat mehr als 63 Zeichen (RFC 1035, 2.3.4).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shorten this part.</source>
        <translation>Kürzen Sie diesen Teil.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The part “%2” of “%1” is not allowed in a host name.</source>
        <translation>Der Teil „%2“ von „%1“ ist in einem Hostnamen nicht erlaubt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use letters, digits and hyphens, with no hyphen at either end.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und Bindestriche, ohne Bindestrich am Anfang oder Ende.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” would stand for too many names; browsers refuse such a wildcard.</source>
        <translation>„%1“ stünde für zu viele Namen; Browser lehnen einen solchen Platzhalter ab.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name a domain of your own below it, for example *.app.test.</source>
        <translation>Nennen Sie eine eigene Domain darunter, zum Beispiel *.app.test.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The star in “%1” is not alone in the first place (RFC 6125, 6.4.3).</source>
        <translation>Der Stern in „%1“ steht nicht allein an erster Stelle (RFC 6125, 6.4.3).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as the whole first part, as in *.app.test.</source>
        <translation>Schreiben Sie ihn als ganzen ersten Teil, wie in *.app.test.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The authority “%2” may not vouch for “%1”. It is limited to %3 (name constraints, RFC 5280, 4.2.1.10).</source>
        <translation>Die Zertifizierungsstelle „%2“ darf nicht für „%1“ bürgen. Sie ist beschränkt auf: %3 (Namensbeschränkungen, RFC 5280, 4.2.1.10).</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_authority.cpp" line="+26"/>
        <location filename="../ui/text/error_words_name.cpp" line="+3"/>
        <source>Make a further authority that is limited to exactly these names.</source>
        <translation>Legen Sie eine weitere Zertifizierungsstelle an, die auf genau diese Namen beschränkt ist.</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_name.cpp" line="+3"/>
        <source>There are %1 names; one certificate can hold %2 here.</source>
        <translation>Es sind %1 Namen; ein Zertifikat kann hier %2 enthalten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spread the names over several certificates.</source>
        <translation>Verteilen Sie die Namen auf mehrere Zertifikate.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no name to issue a certificate for.</source>
        <translation>Es gibt keinen Namen, für den ein Zertifikat ausgestellt werden könnte.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give at least one host name, IP address, e-mail address or URI.</source>
        <translation>Geben Sie mindestens einen Hostnamen, eine IP-Adresse, eine E-Mail-Adresse oder einen URI an.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is neither a domain of your own nor a range of addresses.</source>
        <translation>„%1“ ist weder eine eigene Domain noch ein Adressbereich.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Domains look like example.test, ranges like 10.20.0.0/16.</source>
        <translation>Domains sehen aus wie example.test, Bereiche wie 10.20.0.0/16.</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_authority.cpp" line="-15"/>
        <source>There is no authority “%1” in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es keine Zertifizierungsstelle „%1“.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See the list of authorities for its name.</source>
        <translation>Ihr Name steht in der Liste der Zertifizierungsstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is an authority “%1” already.</source>
        <translation>Es gibt bereits eine Zertifizierungsstelle „%1“.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” cannot be the name of an authority.</source>
        <translation>„%1“ kann nicht der Name einer Zertifizierungsstelle sein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use 1 to 40 printable characters.</source>
        <translation>Verwenden Sie 1 bis 40 druckbare Zeichen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Several authorities could sign this, and none is the default: %1.</source>
        <translation>Mehrere Zertifizierungsstellen könnten dies signieren, und keine ist der Standard: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name the one that shall sign.</source>
        <translation>Nennen Sie die, die signieren soll.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No authority may vouch for all of these names: %1. There are: %2.</source>
        <translation>Keine Zertifizierungsstelle darf für alle diese Namen bürgen: %1. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key of the authority “%1” could not be unlocked, because no passphrase was to be had.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle „%1“ ließ sich nicht entsperren, weil keine Passphrase zu bekommen war.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unlock your keyring, or give the passphrase.</source>
        <translation>Entsperren Sie Ihren Schlüsselbund oder geben Sie die Passphrase an.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The authority “%1” has expired and cannot sign any more.</source>
        <translation>Die Zertifizierungsstelle „%1“ ist abgelaufen und kann nicht mehr signieren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make a new authority and trust it in place of this one.</source>
        <translation>Legen Sie eine neue Zertifizierungsstelle an und vertrauen Sie ihr anstelle dieser.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The authority “%1” is damaged: %2 does not fit or cannot be read.</source>
        <translation>Die Zertifizierungsstelle „%1“ ist beschädigt: %2 passt nicht dazu oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bring the file back from a backup, or make a new authority.</source>
        <translation>Holen Sie die Datei aus einer Sicherung zurück oder legen Sie eine neue Zertifizierungsstelle an.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A lifetime of %1 days is not possible; it can be %2 to %3 days.</source>
        <translation>Eine Laufzeit von %1 Tagen ist nicht möglich; erlaubt sind %2 bis %3 Tage.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose a number in this range.</source>
        <translation>Wählen Sie eine Zahl in diesem Bereich.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is no key type known here.</source>
        <translation>„%1“ ist hier nicht als Schlüsseltyp bekannt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Known are: %2.</source>
        <translation>Bekannt sind: %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The authority “%2” may not issue certificates for this purpose (%1).</source>
        <translation>Die Zertifizierungsstelle „%2“ darf keine Zertifikate für diesen Zweck ausstellen (%1).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose another purpose or another authority.</source>
        <translation>Wählen Sie einen anderen Zweck oder eine andere Zertifizierungsstelle.</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_file.cpp" line="+10"/>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether the path is spelt right.</source>
        <translation>Prüfen Sie, ob der Pfad richtig geschrieben ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether you may read it and its folder.</source>
        <translation>Prüfen Sie, ob Sie die Datei und ihren Ordner lesen dürfen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file %1 cannot be written: %2. Nothing was changed.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another place, or make the folder writable for you.</source>
        <translation>Wählen Sie einen anderen Ort oder geben Sie sich Schreibrechte für den Ordner.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is larger than %2 MB, the most that is read.</source>
        <translation>%1 ist größer als %2 MB; mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take out the part with the certificates and open that.</source>
        <translation>Lösen Sie den Teil mit den Zertifikaten heraus und öffnen Sie diesen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is there already and was left as it is.</source>
        <translation>%1 gibt es bereits; die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another name, or move that file away first.</source>
        <translation>Wählen Sie einen anderen Namen oder verschieben Sie zuerst diese Datei.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no room left to write %1. Nothing was changed.</source>
        <translation>Zum Schreiben von %1 ist kein Platz mehr frei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make some room on this disk, then try again.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_network.cpp" line="+11"/>
        <source>“%1” is no address that can be checked.</source>
        <translation>„%1“ ist keine Adresse, die sich prüfen lässt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write HOST or HOST:PORT, for example localhost:8443 or [::1]:443.</source>
        <translation>Schreiben Sie HOST oder HOST:PORT, zum Beispiel localhost:8443 oder [::1]:443.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No address was found for the name %1.</source>
        <translation>Für den Namen %1 wurde keine Adresse gefunden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether it is spelt right and whether this computer is online.</source>
        <translation>Prüfen Sie, ob er richtig geschrieben ist und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing listens at %1: the connection was refused.</source>
        <translation>Unter %1 antwortet kein Dienst: die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether the server runs and uses this port.</source>
        <translation>Prüfen Sie, ob der Server läuft und diesen Port verwendet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether the server runs and whether a firewall is between.</source>
        <translation>Prüfen Sie, ob der Server läuft und ob eine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The connection to %1 failed: %2.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether the server runs and can be reached from here.</source>
        <translation>Prüfen Sie, ob der Server läuft und von hier aus erreichbar ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 took the connection, but said nothing in time.</source>
        <translation>%1 hat die Verbindung angenommen, aber nicht rechtzeitig etwas gesendet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It may not speak TLS on this port, or wait for another protocol first.</source>
        <translation>Vielleicht spricht der Server auf diesem Port kein TLS, oder er wartet zuerst auf ein anderes Protokoll.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 closed the connection during the TLS handshake.</source>
        <translation>%1 hat die Verbindung während des TLS-Handshakes geschlossen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It may not speak TLS on this port; the server’s log can tell why.</source>
        <translation>Vielleicht spricht der Server auf diesem Port kein TLS; sein Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 ended the TLS handshake with the alert “%2” (RFC 8446, 6.2).</source>
        <translation>%1 hat den TLS-Handshake mit der Meldung „%2“ beendet (RFC 8446, 6.2).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server’s log can tell why; it may want another protocol version or a client certificate.</source>
        <translation>Das Protokoll des Servers nennt den Grund; vielleicht verlangt er eine andere Protokollversion oder ein Client-Zertifikat.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The TLS handshake with %1 failed.</source>
        <translation>Der TLS-Handshake mit %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The details hold the library’s own reason.</source>
        <translation>Die Begründung der Bibliothek steht in den Einzelheiten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 answers in plain text, not TLS; it seems to speak %2.</source>
        <translation>%1 antwortet unverschlüsselt statt mit TLS und spricht anscheinend %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the TLS port instead, or switch TLS on in the server.</source>
        <translation>Prüfen Sie stattdessen den TLS-Port oder schalten Sie TLS im Server ein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 answers in plain text, not TLS.</source>
        <translation>%1 antwortet unverschlüsselt statt mit TLS.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 sent no certificate.</source>
        <translation>%1 hat kein Zertifikat gesendet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the server a certificate; without one nobody can tell who it is.</source>
        <translation>Geben Sie dem Server ein Zertifikat; ohne eines kann niemand erkennen, wer er ist.</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_reading.cpp" line="+10"/>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a file that holds a certificate or key.</source>
        <translation>Wählen Sie eine Datei, die ein Zertifikat oder einen Schlüssel enthält.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is not a certificate file.</source>
        <translation>%1 ist keine Zertifikatsdatei.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Certificates come as PEM (text with BEGIN CERTIFICATE) or as DER (binary).</source>
        <translation>Zertifikate gibt es als PEM (Text mit BEGIN CERTIFICATE) oder als DER (binär).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 holds no private key.</source>
        <translation>%1 enthält keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keys come as PEM (text with BEGIN PRIVATE KEY) or as DER (binary).</source>
        <translation>Schlüssel gibt es als PEM (Text mit BEGIN PRIVATE KEY) oder als DER (binär).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 holds more than the one certificate that was expected.</source>
        <translation>%1 enthält mehr als das eine erwartete Zertifikat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put the one certificate that is meant into a file of its own.</source>
        <translation>Legen Sie das eine gemeinte Zertifikat in eine eigene Datei.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 looks like a certificate or key, but is damaged.</source>
        <translation>%1 sieht wie ein Zertifikat oder Schlüssel aus, ist aber beschädigt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Get it again from where it came from; the copy may be cut off.</source>
        <translation>Holen Sie die Datei noch einmal von ihrem Ursprung; die Kopie ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The passphrase does not open %1.</source>
        <translation>Die Passphrase öffnet %1 nicht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again; capital letters and blanks count.</source>
        <translation>Versuchen Sie es noch einmal; Großbuchstaben und Leerzeichen zählen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is encrypted and needs its passphrase.</source>
        <translation>%1 ist verschlüsselt und braucht die zugehörige Passphrase.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the passphrase it was encrypted with.</source>
        <translation>Geben Sie die Passphrase an, mit der verschlüsselt wurde.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The private key does not belong to the certificate %1.</source>
        <translation>Der private Schlüssel gehört nicht zum Zertifikat %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find the key that was made together with this certificate.</source>
        <translation>Suchen Sie den Schlüssel, der zusammen mit diesem Zertifikat erzeugt wurde.</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_deploy.cpp" line="+11"/>
        <source>There is no recipe for “%1”.</source>
        <translation>Für „%1“ gibt es keine Anleitung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Recipes are there for: %2.</source>
        <translation>Anleitungen gibt es für: %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The configuration of %2 cannot spell the path %1.</source>
        <translation>In der Konfiguration von %2 lässt sich der Pfad %1 nicht schreiben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export the files to a folder whose path has only letters, digits, blanks, dots and hyphens.</source>
        <translation>Exportieren Sie die Dateien in einen Ordner, dessen Pfad nur Buchstaben, Ziffern, Leerzeichen, Punkte und Bindestriche enthält.</translation>
    </message>
</context>
<context>
    <name>certwright::text::Findings</name>
    <message>
        <location filename="../ui/text/finding_words.cpp" line="+10"/>
        <source>“%1” expired on %2.</source>
        <translation>„%1“ ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Renew it and install the new certificate.</source>
        <translation>Erneuern Sie es und installieren Sie das neue Zertifikat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” is not valid before %2.</source>
        <translation>„%1“ ist erst ab %2 gültig.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether the clocks of both computers are right, or wait until then.</source>
        <translation>Prüfen Sie, ob die Uhren beider Computer richtig gehen, oder warten Sie bis dahin.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The issuer of “%1” is missing: “%2” was neither sent nor is it trusted here.</source>
        <translation>Der Aussteller von „%1“ fehlt: „%2“ wurde nicht mitgesendet und gilt hier auch nicht als vertrauenswürdig.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Let the server send the whole chain (fullchain.pem), or trust the authority.</source>
        <translation>Lassen Sie den Server die ganze Kette senden (fullchain.pem) oder vertrauen Sie der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The chain ends in “%1”, which is not trusted here.</source>
        <translation>Die Kette endet mit „%1“; diesem Zertifikat wird hier nicht vertraut.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trust this authority if it is yours; else do not rely on this certificate.</source>
        <translation>Vertrauen Sie dieser Zertifizierungsstelle, wenn es Ihre eigene ist; verlassen Sie sich sonst nicht auf dieses Zertifikat.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” vouches for itself (self-signed) and is not trusted here.</source>
        <translation>„%1“ bürgt für sich selbst (selbstsigniert) und gilt hier nicht als vertrauenswürdig.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use a certificate from an authority that is trusted here.</source>
        <translation>Verwenden Sie ein Zertifikat einer Zertifizierungsstelle, der hier vertraut wird.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The signature on “%1” is wrong: it was changed, or another key signed it.</source>
        <translation>Die Signatur von „%1“ ist falsch: Es wurde verändert oder mit einem anderen Schlüssel signiert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Get the certificate again from its authority.</source>
        <translation>Holen Sie das Zertifikat noch einmal von seiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” signed another certificate, but is no authority (RFC 5280, 4.2.1.9).</source>
        <translation>„%1“ hat ein anderes Zertifikat signiert, ist aber keine Zertifizierungsstelle (RFC 5280, 4.2.1.9).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use the authority’s own certificate in its place.</source>
        <translation>Verwenden Sie an seiner Stelle das Zertifikat der Zertifizierungsstelle selbst.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are more authorities below “%1” than it permits (path length, RFC 5280, 4.2.1.9).</source>
        <translation>Unter „%1“ gibt es mehr Zertifizierungsstellen als erlaubt (Pfadlänge, RFC 5280, 4.2.1.9).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have the certificate issued by an authority higher up.</source>
        <translation>Lassen Sie das Zertifikat von einer höher stehenden Zertifizierungsstelle ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” holds a name its authority may not vouch for (name constraints, RFC 5280, 4.2.1.10).</source>
        <translation>„%1“ enthält einen Namen, für den die Zertifizierungsstelle nicht bürgen darf (Namensbeschränkungen, RFC 5280, 4.2.1.10).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Issue it from an authority that permits all its names.</source>
        <translation>Stellen Sie es von einer Zertifizierungsstelle aus, die alle seine Namen erlaubt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not made for this purpose (%2, extended key usage, RFC 5280, 4.2.1.12).</source>
        <translation>„%1“ ist nicht für diesen Zweck gedacht (%2, erweiterte Schlüsselverwendung, RFC 5280, 4.2.1.12).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Issue a certificate for this purpose.</source>
        <translation>Stellen Sie ein Zertifikat für diesen Zweck aus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” holds a rule marked as critical that is not understood here (RFC 5280, 4.2).</source>
        <translation>„%1“ enthält eine als kritisch markierte Regel, die hier nicht verstanden wird (RFC 5280, 4.2).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look at its extensions; a verifier that does not know them has to refuse it.</source>
        <translation>Sehen Sie sich die Erweiterungen an; wer sie beim Prüfen nicht kennt, muss das Zertifikat ablehnen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key of “%1” is too weak for today.</source>
        <translation>Der Schlüssel von „%1“ ist für heute zu schwach.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issue it again with ECDSA P-256 or RSA 3072.</source>
        <translation>Stellen Sie es mit ECDSA P-256 oder RSA 3072 neu aus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The signature on “%1” uses a method that is too weak for today.</source>
        <translation>Die Signatur von „%1“ verwendet ein Verfahren, das für heute zu schwach ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Issue it again with SHA-256 or better.</source>
        <translation>Stellen Sie es mit SHA-256 oder besser neu aus.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” was refused: %2.</source>
        <translation>„%1“ wurde abgelehnt: %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The certificate is not made for %1. It is made for: %2.</source>
        <translation>Das Zertifikat gilt nicht für %1. Es gilt für: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issue a certificate that names %1, or use one of its own names.</source>
        <translation>Stellen Sie ein Zertifikat aus, das %1 nennt, oder verwenden Sie einen der genannten Namen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The certificate is not made for %1: it holds no host name or address (RFC 9525, 6.3; the common name does not count).</source>
        <translation>Das Zertifikat gilt nicht für %1: Es enthält weder Hostnamen noch Adresse (RFC 9525, 6.3; der Common Name zählt nicht).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Issue a certificate that names %1 as a subject alternative name.</source>
        <translation>Stellen Sie ein Zertifikat aus, das %1 als alternativen Namen nennt (Subject Alternative Name).</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” has an underscore. Most programs take it, but it is no host name (RFC 1123, 2.1).</source>
        <translation>„%1“ enthält einen Unterstrich. Die meisten Programme nehmen das hin, aber es ist kein Hostname (RFC 1123, 2.1).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use a hyphen if you can.</source>
        <translation>Verwenden Sie nach Möglichkeit einen Bindestrich.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” stands in the certificate as %2 (A-labels, RFC 5890).</source>
        <translation>„%1“ steht im Zertifikat als %2 (A-Labels, RFC 5890).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” was given twice and is in the certificate once.</source>
        <translation>„%1“ wurde doppelt angegeben und steht einmal im Zertifikat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” covers one level only, not what lies deeper (RFC 6125, 6.4.3).</source>
        <translation>„%1“ deckt nur eine Ebene ab, nicht was tiefer liegt (RFC 6125, 6.4.3).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give the deeper names as well if you need them.</source>
        <translation>Geben Sie die tieferen Namen mit an, wenn Sie sie brauchen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The certificate ends together with its authority, on %1.</source>
        <translation>Das Zertifikat endet zusammen mit seiner Zertifizierungsstelle, am %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make a new authority before then.</source>
        <translation>Legen Sie bis dahin eine neue Zertifizierungsstelle an.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Apple devices refuse server certificates over 825 days; this one has %n day(s).</source>
        <translation>
            <numerusform>Apple-Geräte lehnen Serverzertifikate über 825 Tage ab; dieses hat %n Tag.</numerusform>
            <numerusform>Apple-Geräte lehnen Serverzertifikate über 825 Tage ab; dieses hat %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose 825 days or fewer if such devices visit the server.</source>
        <translation>Wählen Sie höchstens 825 Tage, wenn solche Geräte den Server besuchen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No browser accepts %1 keys; other programs do.</source>
        <translation>Kein Browser akzeptiert Schlüssel vom Typ %1; andere Programme schon.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose ECDSA P-256 for anything a browser visits.</source>
        <translation>Wählen Sie ECDSA P-256 für alles, was ein Browser besucht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The authority “%1” was made for this certificate only; its key was destroyed right after signing.</source>
        <translation>Die Zertifizierungsstelle „%1“ wurde nur für dieses Zertifikat angelegt; ihr Schlüssel wurde gleich nach dem Signieren vernichtet.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is left to steal. A further certificate needs a further authority.</source>
        <translation>Zu stehlen gibt es nichts mehr. Ein weiteres Zertifikat braucht eine weitere Zertifizierungsstelle.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Browsers do not trust the authority “%1” yet.</source>
        <translation>Browser vertrauen der Zertifizierungsstelle „%1“ noch nicht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add %2 to the trusted authorities.</source>
        <translation>Fügen Sie %2 den vertrauenswürdigen Zertifizierungsstellen hinzu.</translation>
    </message>
</context>
<context>
    <name>certwright::text::Format</name>
    <message numerus="yes">
        <location filename="../ui/text/format_text.cpp" line="+38"/>
        <source>Valid for %n more day(s).</source>
        <translation>
            <numerusform>Noch %n Tag gültig.</numerusform>
            <numerusform>Noch %n Tage gültig.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires tomorrow at %1.</source>
        <translation>Läuft morgen um %1 Uhr ab.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expires today at %1.</source>
        <translation>Läuft heute um %1 Uhr ab.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Expired %n day(s) ago.</source>
        <translation>
            <numerusform>Vor %n Tag abgelaufen.</numerusform>
            <numerusform>Vor %n Tagen abgelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expired yesterday at %1.</source>
        <translation>Gestern um %1 Uhr abgelaufen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expired today at %1.</source>
        <translation>Heute um %1 Uhr abgelaufen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>d MMM yyyy</source>
        <extracomment>A date with a short month; letters as in QLocale::toString()</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <extracomment>A date with the whole month, and the time; letters as in QLocale::toString()</extracomment>
        <translation>d. MMMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not valid yet; ends on %1.</source>
        <translation>Noch nicht gültig; endet am %1.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>not valid yet</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>just expired</source>
        <translation>gerade abgelaufen</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>within a day</source>
        <translation>innerhalb eines Tages</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Server and client</source>
        <translation>Server und Client</translation>
    </message>
</context>
<context>
    <name>certwright::text::Recipes</name>
    <message>
        <location filename="../ui/text/recipe_text.cpp" line="+21"/>
        <source>Put this into the configuration, usually %1:</source>
        <translation>Fügen Sie dies in die Konfiguration ein, meist %1:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Test the configuration:</source>
        <translation>Testen Sie die Konfiguration:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Load it:</source>
        <translation>Laden Sie sie:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>See that it works:</source>
        <translation>Prüfen Sie, ob es funktioniert:</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Most programs of Debian and Ubuntu (curl, wget, git, Python, Java), but no browser:</source>
        <translation>Die meisten Programme von Debian und Ubuntu (curl, wget, git, Python, Java), aber kein Browser:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Chromium and Chrome (needs certutil, from the package libnss3-tools):</source>
        <translation>Chromium und Chrome (braucht certutil aus dem Paket libnss3-tools):</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Firefox (needs certutil, from the package libnss3-tools):</source>
        <translation>Firefox (braucht certutil aus dem Paket libnss3-tools):</translation>
    </message>
</context>
<context>
    <name>certwright::ui::AuthoritiesPage</name>
    <message>
        <location filename="../ui/pages/authorities_page.cpp" line="+38"/>
        <source>No authority yet.</source>
        <translation>Noch keine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The first one is made by itself when you create a certificate, limited to names that never leave your network.</source>
        <translation>Die erste entsteht von selbst, wenn Sie ein Zertifikat erstellen, beschränkt auf Namen, die Ihr Netz nie verlassen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+30"/>
        <source>New authority…</source>
        <translation>Neue Zertifizierungsstelle…</translation>
    </message>
    <message>
        <location filename="../ui/pages/authorities_page.h" line="+25"/>
        <source>Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
</context>
<context>
    <name>certwright::ui::AuthorityListModel</name>
    <message>
        <location filename="../ui/models/authority_list_model.cpp" line="+73"/>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: name of an authority, state, how many certificates</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+8"/>
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Root · key destroyed</source>
        <translation>Stamm · Schlüssel vernichtet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Root · yours · default</source>
        <translation>Stamm · eigene · Standard</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Root · yours</source>
        <translation>Stamm · eigene</translation>
    </message>
</context>
<context>
    <name>certwright::ui::AuthorityView</name>
    <message>
        <location filename="../ui/pages/authority_view.cpp" line="+32"/>
        <source>It signs nothing more: its key was destroyed.</source>
        <translation>Sie signiert nichts mehr: Ihr Schlüssel wurde vernichtet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has expired, and with it everything it signed.</source>
        <translation>Sie ist abgelaufen, und mit ihr alles, was sie signiert hat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ready to issue. New certificates come from it unless you choose another.</source>
        <translation>Bereit zum Ausstellen. Neue Zertifikate kommen von ihr, wenn Sie keine andere wählen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ready to issue.</source>
        <translation>Bereit zum Ausstellen.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+2"/>
        <source>Issued certificates</source>
        <translation>Ausgestellte Zertifikate</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>It has not issued a certificate yet.</source>
        <translation>Sie hat noch kein Zertifikat ausgestellt.</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>May sign</source>
        <translation>Darf signieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Most programs refuse anything else it signs; Java does not look.</source>
        <translation>Die meisten Programme lehnen alles andere ab, was sie signiert; Java achtet nicht darauf.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever has its key can impersonate any site to you.</source>
        <translation>Wer ihren Schlüssel hat, kann sich Ihnen gegenüber als jede beliebige Website ausgeben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>certwright::ui::Banner</name>
    <message>
        <location filename="../ui/widgets/banner.cpp" line="+50"/>
        <source>%1: %2</source>
        <comment>status, sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CellWords</name>
    <message>
        <location filename="../ui/widgets/table_accessible.cpp" line="+28"/>
        <source>%1, %2</source>
        <comment>text of a cell, its status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, %2</source>
        <comment>text of a cell, its remark</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CertificateListModel</name>
    <message>
        <location filename="../ui/models/certificate_list_model.cpp" line="+252"/>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: name, state, share of the lifetime left</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Used for</source>
        <translation>Zweck</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CertificatePane</name>
    <message>
        <location filename="../ui/pages/certificate_pane.cpp" line="+51"/>
        <source>Open the folder of this certificate</source>
        <translation>Den Ordner dieses Zertifikats öffnen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Parts of the certificate</source>
        <translation>Teile des Zertifikats</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Summary</source>
        <translation>Ü&amp;berblick</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Names &amp;&amp; usage</source>
        <translation>&amp;Namen &amp;&amp; Zweck</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;hain</source>
        <translation>&amp;Kette</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>PE&amp;M</source>
        <translation>PE&amp;M</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Close the certificate</source>
        <translation>Das Zertifikat schließen</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>%1 issued by %2</source>
        <translation>%1, ausgestellt von %2</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Programs that trust %1 accept it.</source>
        <translation>Programme, die %1 vertrauen, akzeptieren es.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How to trust it</source>
        <translation>Vertrauen einrichten</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Only its dates were judged; nothing was sent anywhere.</source>
        <translation>Beurteilt wurden nur die Daten der Gültigkeit; es wurde nichts versendet.</translation>
    </message>
    <message>
        <location filename="../ui/pages/certificate_tabs.cpp" line="+83"/>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+17"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lifetime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Host names</source>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>URIs</source>
        <translation>URIs</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Used for</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key may</source>
        <translation>Schlüssel für</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Do anything</source>
        <translation>Beliebige Zwecke</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signing</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>May sign</source>
        <translation>Darf signieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Complete: it leads to its authority, checked strictly (RFC 5280).</source>
        <translation>Vollständig: Sie führt zur Zertifizierungsstelle, streng geprüft (RFC 5280).</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>issued by</source>
        <translation>ausgestellt von</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Chain from this certificate to its root</source>
        <translation>Kette von diesem Zertifikat bis zu seinem Stammzertifikat</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>certificate in PEM</source>
        <translation>Zertifikat als PEM</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CertificateWords</name>
    <message numerus="yes">
        <location filename="../ui/models/certificate_words.cpp" line="+65"/>
        <source>Address(es) %1</source>
        <translation>
            <numerusform>Adresse %1</numerusform>
            <numerusform>Adressen %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Proves a server to its visitors (serverAuth).</source>
        <translation>Weist einen Server gegenüber seinen Besuchern aus (serverAuth).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Proves a client to a server (clientAuth).</source>
        <translation>Weist einen Client gegenüber einem Server aus (clientAuth).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signs and encrypts e-mail (emailProtection).</source>
        <translation>Signiert und verschlüsselt E-Mail (emailProtection).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another purpose (%1).</source>
        <translation>Ein anderer Zweck (%1).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Any purpose: no extended key usage limits it.</source>
        <translation>Jeder Zweck: Keine erweiterte Schlüsselverwendung schränkt es ein.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Digital signatures (%1)</source>
        <translation>Digitale Signaturen (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Encrypting keys (%1)</source>
        <translation>Schlüssel verschlüsseln (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Agreeing on keys (%1)</source>
        <translation>Schlüssel vereinbaren (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signing certificates (%1)</source>
        <translation>Zertifikate signieren (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signing revocation lists (%1)</source>
        <translation>Sperrlisten signieren (%1)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>It cannot sign other certificates.</source>
        <translation>Es kann keine anderen Zertifikate signieren.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>End certificates and any number of sub-authorities</source>
        <translation>Endzertifikate und beliebig viele untergeordnete Zertifizierungsstellen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>End certificates only, no sub-authorities</source>
        <translation>Nur Endzertifikate, keine untergeordneten Zertifizierungsstellen</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>End certificates, and at most %n level(s) of sub-authorities</source>
        <translation>
            <numerusform>Endzertifikate und höchstens %n Ebene untergeordneter Zertifizierungsstellen</numerusform>
            <numerusform>Endzertifikate und höchstens %n Ebenen untergeordneter Zertifizierungsstellen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Any name at all: it has no name constraints.</source>
        <translation>Jeden beliebigen Namen: Es gibt keine Namensbeschränkungen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Names under %1.</source>
        <translation>Namen unter %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Addresses in %1.</source>
        <translation>Adressen in %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Names under %1, and addresses in %2.</source>
        <translation>Namen unter %1 sowie Adressen in %2.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>May sign any name</source>
        <translation>Darf jeden Namen signieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>May sign %1</source>
        <translation>Darf %1 signieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No private key beside it</source>
        <translation>Kein privater Schlüssel dabei</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Private key in the workspace, matches</source>
        <translation>Im Arbeitsbereich, passt dazu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The private key beside it belongs to another certificate</source>
        <translation>Gehört zu einem anderen Zertifikat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Private key in the workspace, encrypted</source>
        <translation>Im Arbeitsbereich, verschlüsselt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The private key’s file cannot be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>encrypted, passphrase in your keyring</source>
        <translation>verschlüsselt, Passphrase in Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>encrypted with a passphrase</source>
        <translation>mit einer Passphrase verschlüsselt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>destroyed after signing</source>
        <translation>nach dem Signieren vernichtet</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It is opened for one signature and locked again.</source>
        <translation>Er wird für eine Signatur geöffnet und wieder gesperrt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You are asked for it each time it signs.</source>
        <translation>Sie werden bei jedem Signieren danach gefragt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It can never sign again, and nobody can steal it.</source>
        <translation>Er kann nie wieder signieren, und niemand kann ihn stehlen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>End certificate</source>
        <translation>Endzertifikat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Root authority</source>
        <translation>Stammzertifizierungsstelle</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intermediate authority</source>
        <translation>Zwischenzertifizierungsstelle</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CertificatesPage</name>
    <message>
        <location filename="../ui/pages/certificates_page.cpp" line="+121"/>
        <location filename="../ui/pages/certificates_page.h" line="+31"/>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Show certificates</source>
        <translation>Zertifikate anzeigen</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>Reading the workspace</source>
        <translation>Arbeitsbereich wird gelesen</translation>
    </message>
    <message>
        <location line="+111"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n entry(s) of the workspace cannot be read; the others are shown.</source>
        <translation>
            <numerusform>%n Eintrag des Arbeitsbereichs lässt sich nicht lesen; die anderen werden angezeigt.</numerusform>
            <numerusform>%n Einträge des Arbeitsbereichs lassen sich nicht lesen; die anderen werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>No certificates yet.</source>
        <translation>Noch keine Zertifikate.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The first one takes a few seconds and works for localhost.</source>
        <translation>Das erste dauert ein paar Sekunden und gilt für localhost.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No certificate contains “%1”.</source>
        <translation>Kein Zertifikat enthält „%1“.</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+2"/>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No certificate is in this state.</source>
        <translation>Kein Zertifikat ist in diesem Zustand.</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ChainCardWidget</name>
    <message>
        <location filename="../ui/widgets/chain_card.cpp" line="+67"/>
        <source>%1, %2</source>
        <comment>certificate, its status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ChainView</name>
    <message>
        <location line="-77"/>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>, </source>
        <comment>between parts of a description</comment>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../ui/widgets/chain_view.cpp" line="+33"/>
        <source>Chain of certificates, from this one to its root</source>
        <translation>Zertifikatskette, von diesem Zertifikat bis zu seinem Stammzertifikat</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ChangePassphraseCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+117"/>
        <source>Change &amp;passphrase…</source>
        <translation>&amp;Passphrase ändern…</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CheckServerCommand</name>
    <message>
        <location line="-59"/>
        <source>Check a &amp;server</source>
        <translation>&amp;Server prüfen</translation>
    </message>
</context>
<context>
    <name>certwright::ui::Chip</name>
    <message>
        <location filename="../ui/widgets/chips.cpp" line="+47"/>
        <source>%1, %2</source>
        <comment>filter and its count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CopyAuthorityCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+45"/>
        <source>Copy &amp;certificate</source>
        <translation>Zertifikat &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CopyButton</name>
    <message>
        <location filename="../ui/widgets/copying.cpp" line="+78"/>
        <source>Copy: %1</source>
        <comment>%1 names the value</comment>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CopyCertificateCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="-21"/>
        <source>Copy &amp;certificate</source>
        <translation>Zertifikat &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CopyValue</name>
    <message>
        <location filename="../ui/widgets/copying.cpp" line="+43"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CreateAuthorityDialog</name>
    <message>
        <location filename="../ui/dialogs/create_authority_dialog.cpp" line="+44"/>
        <source>New authority</source>
        <translation>Neue Zertifizierungsstelle</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It may sign localhost, .test, .internal, .home.arpa and private addresses, and whatever you add here. Browsers refuse anything else it signs.</source>
        <translation>Sie darf localhost, .test, .internal, .home.arpa und private Adressen signieren sowie alles, was Sie hier hinzufügen. Alles andere, was sie signiert, lehnen Browser ab.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Harbour Dev CA</source>
        <translation>Harbour Dev CA</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name of the authority</source>
        <translation>Name der Zertifizierungsstelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Further domains and address ranges</source>
        <translation>Weitere Domains und Adressbereiche</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>harbour.example, 203.0.113.0/24</source>
        <translation>harbour.example, 203.0.113.0/24</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Key type</source>
        <translation>Schlüsseltyp</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, not for browsers</source>
        <translation>%1, nicht für Browser</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Years it is valid</source>
        <translation>Gültigkeit in Jahren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;May also sign (optional)</source>
        <translation>&amp;Darf außerdem signieren (optional)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Key type</source>
        <translation>&amp;Schlüsseltyp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Valid for &amp;years</source>
        <translation>Gültigkeit in &amp;Jahren</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Create &amp;authority</source>
        <translation>Zertifizierungsstelle e&amp;rstellen</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Making the authority %1</source>
        <translation>Zertifizierungsstelle %1 wird erstellt</translation>
    </message>
</context>
<context>
    <name>certwright::ui::DataTable</name>
    <message>
        <location filename="../ui/widgets/data_table.cpp" line="+44"/>
        <source>%1: columns</source>
        <comment>header of a table</comment>
        <translation>%1: Spalten</translation>
    </message>
    <message>
        <location line="+115"/>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>certwright::ui::DisplayText</name>
    <message>
        <location filename="../ui/models/display_text.cpp" line="+15"/>
        <source>d MMM</source>
        <extracomment>Date within a year, in the manner of QDate::toString()</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 d</source>
        <extracomment>Days left, as short as possible, for a table cell</extracomment>
        <translation>%1 T</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ended</source>
        <translation>Abgelaufen</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1 of %n days left</source>
        <translation>
            <numerusform>Noch %1 von %n Tag</numerusform>
            <numerusform>Noch %1 von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Server certificate from %1</source>
        <translation>Serverzertifikat von %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Client certificate from %1</source>
        <translation>Client-Zertifikat von %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Server and client certificate from %1</source>
        <translation>Server- und Client-Zertifikat von %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>dddd d MMM</source>
        <extracomment>A day within the next weeks, in the manner of QDate::toString()</extracomment>
        <translation>dddd, d. MMM</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires on %1.</source>
        <translation>Läuft am %1 ab.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 You issued it from %2.</source>
        <extracomment>%1 is a sentence such as &quot;Expires in 3 days.&quot;, %2 the name of an authority</extracomment>
        <translation>%1 Ausgestellt von Ihrer Zertifizierungsstelle %2.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 and %2</source>
        <extracomment>The last two of a list: %1 may already hold several, with commas</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>certwright::ui::DropOverlay</name>
    <message numerus="yes">
        <location filename="../ui/widgets/states.cpp" line="+182"/>
        <source>Drop to inspect %n file(s)</source>
        <translation>
            <numerusform>Loslassen, um %n Datei zu untersuchen</numerusform>
            <numerusform>Loslassen, um %n Dateien zu untersuchen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Drop to inspect this text</source>
        <translation>Loslassen, um diesen Text zu untersuchen</translation>
    </message>
</context>
<context>
    <name>certwright::ui::EndpointReport</name>
    <message>
        <location filename="../ui/pages/endpoint_report.cpp" line="+31"/>
        <source>%1 ms</source>
        <extracomment>A duration</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>name %1</source>
        <translation>Name %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>handshake %1</source>
        <translation>Handshake %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Sent by the server</source>
        <translation>Vom Server gesendet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From the trusted roots</source>
        <translation>Aus den vertrauenswürdigen Stammzertifikaten</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+140"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location line="-131"/>
        <source>Neither sent nor trusted here</source>
        <translation>Weder gesendet noch hier vertrauenswürdig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <location line="+29"/>
        <location line="+114"/>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <location line="-113"/>
        <source>Hostname</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <location line="+83"/>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cipher</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Key exchange</source>
        <translation>Schlüsselaustausch</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+5"/>
        <source>issued by</source>
        <translation>ausgestellt von</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Signature valid</source>
        <translation>Signatur gültig</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Chain from the server’s certificate to its root</source>
        <translation>Kette vom Zertifikat des Servers bis zu seinem Stammzertifikat</translation>
    </message>
</context>
<context>
    <name>certwright::ui::EndpointWords</name>
    <message>
        <location filename="../ui/models/endpoint_words.cpp" line="+50"/>
        <source>Fails</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Fails on %1 of %n address(es)</source>
        <translation>
            <numerusform>Fehlerhaft bei %1 von %n Adresse</numerusform>
            <numerusform>Fehlerhaft bei %1 von %n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Clients that check certificates refuse %1.</source>
        <translation>Clients, die Zertifikate prüfen, lehnen %1 ab.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clients that check certificates refuse it at %1; the other addresses are in order.</source>
        <translation>Clients, die Zertifikate prüfen, lehnen %1 ab; die anderen Adressen sind in Ordnung.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Complete and trusted</source>
        <translation>Vollständig und vertrauenswürdig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It leads from the server’s certificate to a root that is trusted here.</source>
        <translation>Sie führt vom Zertifikat des Servers zu einem Stammzertifikat, dem hier vertraut wird.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Matches</source>
        <translation>Passt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The certificate names %1.</source>
        <translation>Das Zertifikat nennt %1.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 It ended on %2.</source>
        <translation>%1 Es endete am %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 It ends on %2.</source>
        <translation>%1 Es endet am %2.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What the others answered is in order.</source>
        <translation>Was die anderen geantwortet haben, ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n address(es) of %1 did not answer.</source>
        <translation>
            <numerusform>%n Adresse von %1 hat nicht geantwortet.</numerusform>
            <numerusform>%n Adressen von %1 haben nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is in order, but not for long.</source>
        <translation>%1 ist in Ordnung, aber nicht mehr lange.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Chain, hostname and expiry are fine on %n address(es).</source>
        <translation>
            <numerusform>Kette, Hostname und Ablauf sind bei %n Adresse in Ordnung.</numerusform>
            <numerusform>Kette, Hostname und Ablauf sind bei %n Adressen in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is in order.</source>
        <translation>%1 ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>certwright::ui::EndpointsPage</name>
    <message>
        <location filename="../ui/pages/endpoints_page.h" line="+29"/>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <location filename="../ui/pages/endpoints_page.cpp" line="+42"/>
        <source>No server checked yet.</source>
        <translation>Noch kein Server geprüft.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type a host and a port. Certwright makes one TLS handshake with each of its addresses and says in one sentence whether everything is in order.</source>
        <translation>Geben Sie einen Host und einen Port ein. Certwright führt mit jeder Adresse des Hosts einen TLS-Handshake durch und sagt in einem Satz, ob alles in Ordnung ist.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>example.com, mail.example.com:465, [2001:db8::1]:443</source>
        <translation>example.com, mail.example.com:465, [2001:db8::1]:443</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Server, as host and port</source>
        <translation>Server, als Host und Port</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Roots to trust in this check</source>
        <translation>Stammzertifikate, denen diese Prüfung vertraut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>This computer’s roots</source>
        <translation>Stammzertifikate dieses Computers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ErrorState</name>
    <message>
        <location filename="../ui/widgets/states.cpp" line="-129"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ExpiryTimeline</name>
    <message>
        <location filename="../ui/widgets/expiry_timeline.cpp" line="+24"/>
        <source>The next 100 days</source>
        <translation>Die nächsten 100 Tage</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>ended on %1</source>
        <translation>endete am %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>ends %1, in %n day(s)</source>
        <translation>
            <numerusform>endet am %1, in %n Tag</numerusform>
            <numerusform>endet am %1, in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../ui/widgets/expiry_timeline_paint.cpp" line="+171"/>
        <source>renews by itself</source>
        <translation>erneuert sich von selbst</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../ui/widgets/expiry_timeline_paint.cpp" line="+0"/>
        <source>you renew it</source>
        <translation>Sie erneuern es</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2, %3, %4</source>
        <comment>name, status, end, renewal</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <location filename="../ui/widgets/expiry_timeline_paint.cpp" line="-102"/>
        <location line="+4"/>
        <location line="+7"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>d MMM</source>
        <comment>date format: day and short month</comment>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <location line="-19"/>
        <location line="+40"/>
        <source>%n expired</source>
        <translation>
            <numerusform>%n vorbei</numerusform>
            <numerusform>%n vorbei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n later</source>
        <translation>
            <numerusform>%n später</numerusform>
            <numerusform>%n später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>%n day(s)</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 · %2</source>
        <comment>end, renewal</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ExportAuthorityCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+28"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ExportCertificateCommand</name>
    <message>
        <location line="-36"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ExportDialog</name>
    <message>
        <location filename="../ui/dialogs/export_dialog.cpp" line="+28"/>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Certificate &amp;with its chain (PEM)</source>
        <translation>Zertifikat &amp;mit seiner Kette (PEM)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What servers want beside their key.</source>
        <translation>Was Server neben ihrem Schlüssel brauchen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Certificate &amp;alone (PEM)</source>
        <translation>Zertifikat a&amp;llein (PEM)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To show or hand on; it holds no secret.</source>
        <translation>Zum Vorzeigen oder Weitergeben; es enthält kein Geheimnis.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Certificate and private &amp;key (PKCS #12)</source>
        <translation>Zertifikat und &amp;privater Schlüssel (PKCS #12)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not possible here: the private key is encrypted with a passphrase of its own.</source>
        <translation>Hier nicht möglich: Der private Schlüssel ist mit einer eigenen Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For programs that import one file. You choose a passphrase that protects it.</source>
        <translation>Für Programme, die eine einzige Datei importieren. Sie wählen eine Passphrase, die sie schützt.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>PKCS #12 (*.p12 *.pfx)</source>
        <translation>PKCS #12 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>PEM (*.pem *.crt)</source>
        <translation>PEM (*.pem *.crt)</translation>
    </message>
</context>
<context>
    <name>certwright::ui::FirstRunView</name>
    <message>
        <location filename="../ui/pages/first_run_view.cpp" line="+83"/>
        <source>What do you want to do first?</source>
        <translation>Was möchten Sie zuerst tun?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can do the other at any time. Nothing leaves this computer until you ask for it.</source>
        <translation>Das andere können Sie jederzeit nachholen. Nichts verlässt diesen Computer, bevor Sie es verlangen.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>HTTPS on this computer</source>
        <translation>HTTPS auf diesem Computer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Create your own small authority and get HTTPS for localhost, test names and devices at home.</source>
        <translation>Richten Sie Ihre eigene kleine Zertifizierungsstelle ein und bekommen Sie HTTPS für localhost, Testnamen und Geräte zu Hause.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Create a certificate</source>
        <translation>Zertifikat erstellen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Check a server or a file</source>
        <translation>Einen Server oder eine Datei prüfen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See in one sentence whether a server’s certificate is in order, or what a file holds, and what to fix.</source>
        <translation>Sehen Sie in einem Satz, ob das Zertifikat eines Servers in Ordnung ist oder was eine Datei enthält, und was zu tun ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check something</source>
        <translation>Etwas prüfen</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Drop a file anywhere in this window</source>
        <translation>Ziehen Sie eine Datei irgendwo in dieses Fenster</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Certificates, keys and requests in PEM or DER, PKCS #7 and #12. Reading changes nothing.</source>
        <translation>Zertifikate, Schlüssel und Anträge in PEM oder DER, PKCS #7 und #12. Das Lesen ändert nichts.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Or check a server now: example.com, mail.example.com:465, 192.0.2.10:8443</source>
        <translation>Oder gleich einen Server prüfen: example.com, mail.example.com:465, 192.0.2.10:8443</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Server to check, as host and port</source>
        <translation>Zu prüfender Server, als Host und Port</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
</context>
<context>
    <name>certwright::ui::InspectionModel</name>
    <message>
        <location filename="../ui/models/inspection_model.cpp" line="+94"/>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: what was found, its state, what kind it is</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It could not be read</source>
        <translation>Ließ sich nicht lesen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ends %1</source>
        <translation>Endet am %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Encrypted with a passphrase</source>
        <translation>Mit einer Passphrase verschlüsselt</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signing request (CSR)</source>
        <translation>Zertifikatsantrag (CSR)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Revocation list (CRL)</source>
        <translation>Sperrliste (CRL)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Certificate bundle (PKCS #7)</source>
        <translation>Zertifikatsbündel (PKCS #7)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Key store (PKCS #12)</source>
        <translation>Schlüsselspeicher (PKCS #12)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>certwright::ui::InspectionPage</name>
    <message>
        <location filename="../ui/pages/inspection_page.h" line="+27"/>
        <source>Inspected</source>
        <translation>Untersucht</translation>
    </message>
    <message>
        <location filename="../ui/pages/inspection_page.cpp" line="+68"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>%n Datei wird gelesen</numerusform>
            <numerusform>%n Dateien werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Reading the pasted text</source>
        <translation>Der eingefügte Text wird gelesen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>%n object(s) in %1. Nothing was changed.</source>
        <translation>
            <numerusform>%n Objekt in %1. Es wurde nichts geändert.</numerusform>
            <numerusform>%n Objekte in %1. Es wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>PEM, “%1”</source>
        <translation>PEM, „%1“</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>DER</source>
        <translation>DER</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Encrypted with a passphrase; it was not opened</source>
        <translation>Mit einer Passphrase verschlüsselt; wurde nicht geöffnet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>SHA-256 of the public key</source>
        <translation>SHA-256 des öffentlichen Schlüssels</translation>
    </message>
</context>
<context>
    <name>certwright::ui::IssueFromAuthorityCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+22"/>
        <source>&amp;Issue certificate…</source>
        <translation>&amp;Zertifikat ausstellen…</translation>
    </message>
</context>
<context>
    <name>certwright::ui::JobItem</name>
    <message>
        <location filename="../ui/window/job_item.cpp" line="+23"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>%1 of %2</source>
        <comment>done, total</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel: %1</source>
        <comment>what is cancelled</comment>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>certwright::ui::KeyringState</name>
    <message>
        <location filename="../ui/models/keyring_state.cpp" line="+46"/>
        <source>Keyring opened when needed</source>
        <translation>Schlüsselbund wird bei Bedarf geöffnet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keyring available</source>
        <translation>Schlüsselbund verfügbar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keyring locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No keyring</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Portable, no keyring</source>
        <translation>Portabel, kein Schlüsselbund</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Passphrases of new authorities go into your keyring. If none answers then, you choose one yourself.</source>
        <translation>Passphrasen neuer Zertifizierungsstellen kommen in Ihren Schlüsselbund. Antwortet dann keiner, wählen Sie selbst eine.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Passphrases of new authorities are kept in your keyring, so you are not asked for them.</source>
        <translation>Passphrasen neuer Zertifizierungsstellen liegen in Ihrem Schlüsselbund, daher werden Sie nicht danach gefragt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your keyring is locked; the system asks you to open it when it is first needed.</source>
        <translation>Ihr Schlüsselbund ist gesperrt; das System bittet Sie, ihn zu öffnen, wenn er zum ersten Mal gebraucht wird.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No keyring answers here, so you choose a passphrase for each new authority and type it when it signs.</source>
        <translation>Hier antwortet kein Schlüsselbund. Deshalb wählen Sie für jede neue Zertifizierungsstelle eine Passphrase und geben sie beim Signieren ein.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This workspace is portable, so passphrases are asked for and never kept on this computer.</source>
        <translation>Dieser Arbeitsbereich ist portabel. Deshalb werden Passphrasen abgefragt und nie auf diesem Computer aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>certwright::ui::MainWindow</name>
    <message>
        <location filename="../ui/window/main_window.cpp" line="+74"/>
        <source>Certwright</source>
        <translation>Certwright</translation>
    </message>
    <message>
        <location line="+236"/>
        <source>Copied %1</source>
        <translation>%1 wurde kopiert</translation>
    </message>
</context>
<context>
    <name>certwright::ui::MakeDefaultCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+28"/>
        <source>Use as &amp;default</source>
        <translation>Als &amp;Standard verwenden</translation>
    </message>
</context>
<context>
    <name>certwright::ui::NameChip</name>
    <message>
        <location filename="../ui/widgets/name_chip.cpp" line="+50"/>
        <source>%1: %2</source>
        <comment>status, why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>certwright::ui::NewAuthorityCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="-89"/>
        <source>New &amp;authority…</source>
        <translation>Neue Zer&amp;tifizierungsstelle…</translation>
    </message>
</context>
<context>
    <name>certwright::ui::NewButton</name>
    <message>
        <location filename="../ui/widgets/new_button.cpp" line="+16"/>
        <location line="+9"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>More that can be made</source>
        <translation>Mehr, das sich erstellen lässt</translation>
    </message>
</context>
<context>
    <name>certwright::ui::NewCertificateCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="-8"/>
        <source>&amp;New certificate</source>
        <translation>&amp;Neues Zertifikat</translation>
    </message>
</context>
<context>
    <name>certwright::ui::NewCertificatePage</name>
    <message>
        <location filename="../ui/pages/new_certificate_page.cpp" line="+99"/>
        <source>Whichever permits the names</source>
        <translation>Die, die diese Namen erlaubt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A new authority for local names</source>
        <translation>Eine neue Zertifizierungsstelle für lokale Namen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A new authority for exactly these names</source>
        <translation>Eine neue Zertifizierungsstelle für genau diese Namen</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>New authority for exactly these names</source>
        <translation>Neue Zertifizierungsstelle für genau diese Namen</translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../ui/pages/new_certificate_form.cpp" line="+148"/>
        <location filename="../ui/pages/new_certificate_page.cpp" line="+4"/>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../ui/pages/new_certificate_page.cpp" line="+1"/>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A new authority, made now</source>
        <translation>Eine neue Zertifizierungsstelle, jetzt angelegt</translation>
    </message>
    <message>
        <location filename="../ui/pages/new_certificate_form.cpp" line="+53"/>
        <location filename="../ui/pages/new_certificate_page.cpp" line="+1"/>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <location filename="../ui/pages/new_certificate_page.cpp" line="+5"/>
        <source>It is limited to exactly these names and can never sign others.</source>
        <translation>Sie ist auf genau diese Namen beschränkt und kann nie andere signieren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your first certificate brings an authority named “Certwright” with it. It may only sign names that never leave your network, such as localhost and home.arpa.</source>
        <translation>Ihr erstes Zertifikat bringt eine Zertifizierungsstelle namens „Certwright“ mit. Sie darf nur Namen signieren, die Ihr Netz nie verlassen, etwa localhost und home.arpa.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Making a certificate for %1</source>
        <translation>Zertifikat für %1 wird erstellt</translation>
    </message>
    <message>
        <location filename="../ui/pages/new_certificate_form.cpp" line="-166"/>
        <source>14 days, the most WebTransport allows</source>
        <translation>14 Tage, mehr erlaubt WebTransport nicht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>30 days, usual for WebRTC</source>
        <translation>30 Tage, üblich für WebRTC</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>47 days, as public ones from 2029</source>
        <translation>47 Tage, wie öffentliche ab 2029</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>397 days, a year and a month</source>
        <translation>397 Tage, ein Jahr und ein Monat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>825 days, the most Apple accepts</source>
        <translation>825 Tage, mehr akzeptiert Apple nicht</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <location line="+38"/>
        <source>From an authority of your own, for this computer and your network. Ready in a moment.</source>
        <translation>Von einer eigenen Zertifizierungsstelle, für diesen Computer und Ihr Netz. In einem Moment fertig.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What you get</source>
        <translation>Was Sie erhalten</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 is outside what the authority may sign.</source>
        <translation>%1 liegt außerhalb dessen, was die Zertifizierungsstelle signieren darf.</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>app.test, *.app.test, 192.168.1.10</source>
        <translation>app.test, *.app.test, 192.168.1.10</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>N&amp;ames</source>
        <translation>Na&amp;men</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Host names, addresses, e-mail addresses or URIs; Enter or a comma ends one. The first gives the folder its name.</source>
        <translation>Hostnamen, Adressen, E-Mail-Adressen oder URIs; die Eingabetaste oder ein Komma schließt einen ab. Der erste gibt dem Ordner seinen Namen.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Used by</source>
        <translation>Verwendung als</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A se&amp;rver: HTTPS, mail, databases</source>
        <translation>Se&amp;rver: HTTPS, E-Mail, Datenbanken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A c&amp;lient that proves who it is</source>
        <translation>C&amp;lient, der sich ausweist</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Both, such as servers that talk to each other</source>
        <translation>&amp;Beides, etwa bei Servern, die miteinander sprechen</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Lifetime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Key type</source>
        <translation>Schlüsseltyp</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Encrypt the private key with a passphrase</source>
        <translation>Privaten Schlüssel mit einer Passphrase &amp;verschlüsseln</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Life&amp;time</source>
        <translation>Lau&amp;fzeit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Key type</source>
        <translation>&amp;Schlüsseltyp</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signed b&amp;y</source>
        <translation>S&amp;igniert von</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, not for browsers</source>
        <extracomment>%1 is a key type such as &quot;Ed25519&quot;</extracomment>
        <translation>%1, nicht für Browser</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Create certi&amp;ficate</source>
        <translation>&amp;Zertifikat erstellen</translation>
    </message>
    <message>
        <location filename="../ui/pages/new_certificate_page.h" line="+35"/>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
</context>
<context>
    <name>certwright::ui::OpenFilesCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+16"/>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
</context>
<context>
    <name>certwright::ui::OpenFolderCommand</name>
    <message>
        <location line="+46"/>
        <source>Open f&amp;older</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>certwright::ui::OverviewPage</name>
    <message>
        <location filename="../ui/pages/overview_page.cpp" line="+35"/>
        <source>Reading the workspace</source>
        <translation>Arbeitsbereich wird gelesen</translation>
    </message>
    <message>
        <location filename="../ui/pages/overview_page.h" line="+25"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>certwright::ui::OverviewView</name>
    <message numerus="yes">
        <location filename="../ui/pages/overview_view.cpp" line="+34"/>
        <source>%n certificate(s) need(s) you today.</source>
        <translation>
            <numerusform>%n Zertifikat braucht heute Ihre Aufmerksamkeit.</numerusform>
            <numerusform>%n Zertifikate brauchen heute Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n certificate(s) end(s) soon.</source>
        <translation>
            <numerusform>%n Zertifikat endet bald.</numerusform>
            <numerusform>%n Zertifikate enden bald.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No certificates yet.</source>
        <translation>Noch keine Zertifikate.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Create the first one; it takes a few seconds.</source>
        <translation>Erstellen Sie das erste; es dauert ein paar Sekunden.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%1 of %n certificate(s) are in order.</source>
        <translation>
            <numerusform>%1 von %n Zertifikat ist in Ordnung.</numerusform>
            <numerusform>%1 von %n Zertifikaten sind in Ordnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n more end(s) soon.</source>
        <translation>
            <numerusform>%n weiteres endet bald.</numerusform>
            <numerusform>%n weitere enden bald.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Local authorities</source>
        <translation>Lokale Zertifizierungsstellen</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The next 100 days</source>
        <translation>Die nächsten 100 Tage</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&amp;Manage</source>
        <translation>&amp;Verwalten</translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>%n entry(s) of the workspace cannot be read; the others are shown.</source>
        <translation>
            <numerusform>%n Eintrag des Arbeitsbereichs lässt sich nicht lesen; die anderen werden angezeigt.</numerusform>
            <numerusform>%n Einträge des Arbeitsbereichs lassen sich nicht lesen; die anderen werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Nothing needs you now.</source>
        <translation>Im Moment ist nichts zu tun.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Issue again…</source>
        <translation>Neu ausstellen…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issue %1 again…</source>
        <translation>%1 neu ausstellen…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Key %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
</context>
<context>
    <name>certwright::ui::Palette</name>
    <message>
        <location filename="../ui/pages/palette.cpp" line="+59"/>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2</source>
        <extracomment>When a certificate ends, and who issued it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+11"/>
        <location line="+7"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Check server “%1”</source>
        <translation>Server „%1“ prüfen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One TLS handshake with each of its addresses</source>
        <translation>Ein TLS-Handshake mit jeder Adresse des Servers</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>New certificate for “%1”</source>
        <translation>Neues Zertifikat für „%1“</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From an authority of your own</source>
        <translation>Von einer eigenen Zertifizierungsstelle</translation>
    </message>
</context>
<context>
    <name>certwright::ui::PalettePopup</name>
    <message>
        <location filename="../ui/window/palette_popup.cpp" line="+75"/>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1, %2</source>
        <comment>title, remark</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>certwright::ui::PartNames</name>
    <message>
        <location filename="../ui/widgets/accessible_names.cpp" line="+20"/>
        <source>Clear: %1</source>
        <comment>button in the field %1</comment>
        <translation>Leeren: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choices: %1</source>
        <comment>list of the box %1</comment>
        <translation>Auswahl: %1</translation>
    </message>
</context>
<context>
    <name>certwright::ui::PassphraseDialog</name>
    <message>
        <location filename="../ui/prompts/passphrase_dialog.cpp" line="+25"/>
        <source>Unlock “%1”</source>
        <translation>„%1“ entsperren</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>New passphrase for “%1”</source>
        <translation>Neue Passphrase für „%1“</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Passphrase for “%1”</source>
        <translation>Passphrase für „%1“</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Its key is needed once and is locked again at once.</source>
        <translation>Der Schlüssel wird einmal gebraucht und gleich wieder gesperrt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It signs a certificate for %1.</source>
        <translation>Signiert wird ein Zertifikat für %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no keyring to keep it in, so you choose one that encrypts the authority’s key. You are asked for it each time the authority signs; without it the authority cannot be used again.</source>
        <translation>Es gibt keinen Schlüsselbund, der sie aufbewahrt. Deshalb wählen Sie eine, die den Schlüssel der Zertifizierungsstelle verschlüsselt. Sie werden bei jedem Signieren danach gefragt; ohne sie lässt sich die Zertifizierungsstelle nicht mehr verwenden.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>You are asked for it each time the authority signs. Without it the authority cannot be used again.</source>
        <translation>Sie werden jedes Mal danach gefragt, wenn die Zertifizierungsstelle signiert. Ohne sie lässt sich die Zertifizierungsstelle nicht mehr verwenden.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It encrypts the private key. The server that uses the key needs it too.</source>
        <translation>Sie verschlüsselt den privaten Schlüssel. Der Server, der den Schlüssel verwendet, braucht sie ebenfalls.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It encrypts the file. Whoever imports the file is asked for it.</source>
        <translation>Sie verschlüsselt die Datei. Wer die Datei importiert, wird danach gefragt.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>That passphrase does not open the key. Type it again.</source>
        <translation>Diese Passphrase öffnet den Schlüssel nicht. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Once more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Use passphrase</source>
        <translation>Passphrase &amp;verwenden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Un&amp;lock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Verwenden Sie mindestens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
</context>
<context>
    <name>certwright::ui::PasteTextCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="-38"/>
        <source>&amp;Paste text</source>
        <translation>&amp;Text einfügen</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ProgressRow</name>
    <message>
        <location filename="../ui/pages/page_parts.cpp" line="+60"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ReadyPage</name>
    <message>
        <location filename="../ui/pages/ready_page.cpp" line="+27"/>
        <source>Its files</source>
        <translation>Seine Dateien</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Show certificate</source>
        <translation>&amp;Zertifikat anzeigen</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>The certificate for %1 is ready</source>
        <translation>Das Zertifikat für %1 ist fertig</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A new authority named “%1” signed it; it is in your workspace as well.</source>
        <translation>Eine neue Zertifizierungsstelle namens „%1“ hat es signiert; auch sie liegt in Ihrem Arbeitsbereich.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ready to use, signed by %1.</source>
        <translation>Bereit zur Verwendung, signiert von %1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With its chain</source>
        <translation>Mit seiner Kette</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For servers</source>
        <translation>Für Server</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <location filename="../ui/pages/ready_page.h" line="+26"/>
        <source>Use a certificate</source>
        <translation>Ein Zertifikat verwenden</translation>
    </message>
</context>
<context>
    <name>certwright::ui::SettingsPage</name>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="+103"/>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+15"/>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <location line="-14"/>
        <location line="+5"/>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+11"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The language changes when Certwright starts again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von Certwright.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+10"/>
        <source>Default authority</source>
        <translation>Standard-Zertifizierungsstelle</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Portable: it brings everything along and uses no keyring</source>
        <translation>Portabel: Er bringt alles mit und verwendet keinen Schlüsselbund</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your own, on this computer</source>
        <translation>Ihr eigener, auf diesem Computer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Certificates and keys are ordinary files in this folder. Keys are readable by you alone; authorities’ keys are encrypted as well.</source>
        <translation>Zertifikate und Schlüssel sind gewöhnliche Dateien in diesem Ordner. Schlüssel können nur Sie lesen; die Schlüssel der Zertifizierungsstellen sind außerdem verschlüsselt.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Ask it again</source>
        <translation>&amp;Noch einmal fragen</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.h" line="+22"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>certwright::ui::Sidebar</name>
    <message>
        <location filename="../ui/window/sidebar.cpp" line="+99"/>
        <source>Certwright</source>
        <translation>Certwright</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More pages</source>
        <translation>Weitere Seiten</translation>
    </message>
    <message>
        <location line="+84"/>
        <source>%1, %2</source>
        <comment>page and the number of things in it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>certwright::ui::StatusLabel</name>
    <message>
        <location filename="../ui/widgets/status_glyph.cpp" line="+254"/>
        <source>%1: %2</source>
        <comment>status, sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>certwright::ui::StatusLine</name>
    <message>
        <location filename="../ui/window/status_line.cpp" line="+25"/>
        <source>No background jobs</source>
        <translation>Keine Aufgaben im Hintergrund</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Status line</source>
        <translation>Statuszeile</translation>
    </message>
</context>
<context>
    <name>certwright::ui::StatusWords</name>
    <message>
        <location filename="../ui/theme/status_kind.cpp" line="+70"/>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>certwright::ui::StepList</name>
    <message>
        <location filename="../ui/widgets/step_list.cpp" line="+34"/>
        <source>%1: %2</source>
        <comment>step, its status</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>certwright::ui::TimelineLegend</name>
    <message>
        <location filename="../ui/widgets/timeline_legend.cpp" line="+61"/>
        <source>You renew it</source>
        <translation>Sie erneuern es</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>certwright::ui::TopBar</name>
    <message>
        <location filename="../ui/window/top_bar.cpp" line="+14"/>
        <source>Search names, hosts, fingerprints or commands</source>
        <translation>Namen, Hosts, Fingerabdrücke oder Befehle suchen</translation>
    </message>
</context>
<context>
    <name>certwright::ui::TrustCard</name>
    <message>
        <location filename="../ui/pages/trust_card.cpp" line="+28"/>
        <source>How to trust it</source>
        <translation>Vertrauen einrichten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commands to show</source>
        <translation>Anzuzeigende Befehle</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Browsers do not trust this authority yet. These commands make its root known on this computer; Certwright runs none of them itself.</source>
        <translation>Browser vertrauen dieser Zertifizierungsstelle noch nicht. Diese Befehle machen ihr Stammzertifikat auf diesem Computer bekannt; Certwright führt keinen davon selbst aus.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Trust it</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stop trusting it</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>certwright::ui::UndoBar</name>
    <message>
        <location filename="../ui/widgets/states.cpp" line="+161"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>certwright::ui::UseCard</name>
    <message>
        <location filename="../ui/pages/use_card.cpp" line="+23"/>
        <source>Use it with…</source>
        <translation>Verwenden mit…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Server program</source>
        <translation>Serverprogramm</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>%1. %2</source>
        <extracomment>A numbered step: &quot;1. Test the configuration.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>certwright::ui::UseCertificateCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+15"/>
        <source>&amp;Use it with…</source>
        <translation>&amp;Verwenden mit…</translation>
    </message>
</context>
<context>
    <name>certwright::ui::Workbench</name>
    <message>
        <location filename="../ui/pages/workbench.cpp" line="+88"/>
        <source>Certificate from a local authority</source>
        <translation>Zertifikat von einer lokalen Zertifizierungsstelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ready at once, for this computer and your network</source>
        <translation>Sofort fertig, für diesen Computer und Ihr Netz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Local authority</source>
        <translation>Lokale Zertifizierungsstelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your own root, limited to the names you choose</source>
        <translation>Ihr eigenes Stammzertifikat, beschränkt auf die Namen, die Sie wählen</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>The certificate for %1 is ready.</source>
        <translation>Das Zertifikat für %1 ist fertig.</translation>
    </message>
    <message>
        <location filename="../ui/pages/workbench_actions.cpp" line="+37"/>
        <source>The authority %1 is ready.</source>
        <translation>Die Zertifizierungsstelle %1 ist fertig.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Choose files to inspect</source>
        <translation>Dateien zum Untersuchen wählen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The clipboard holds no text. Copy a certificate first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst ein Zertifikat.</translation>
    </message>
    <message>
        <location line="+13"/>
        <location line="+35"/>
        <source>Saved %1</source>
        <translation>%1 wurde gespeichert</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Save the root of %1</source>
        <translation>Stammzertifikat von %1 speichern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>PEM (*.pem *.crt)</source>
        <translation>PEM (*.pem *.crt)</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>The passphrase of %1 was changed.</source>
        <translation>Die Passphrase von %1 wurde geändert.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Changing the passphrase of %1</source>
        <translation>Passphrase von %1 wird geändert</translation>
    </message>
</context>
</TS>
