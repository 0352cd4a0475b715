<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>certwright::gui::Main</name>
    <message>
        <location filename="../app/gui/main.cpp" line="+36"/>
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
        <location line="+27"/>
        <source>Start it again whenever you like.</source>
        <translation>Sie können es jederzeit neu starten.</translation>
    </message>
    <message>
        <location line="-25"/>
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
        <source>A part of Certwright, %1, cannot be loaded (%2).</source>
        <translation>Ein Teil von Certwright, %1, lässt sich nicht laden (%2).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Install Certwright again, and keep its files together.</source>
        <translation>Installieren Sie Certwright erneut und lassen Sie seine Dateien beisammen.</translation>
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
        <source>A newer OpenSSL may know it; or ask whoever made the file for one with a more usual algorithm.</source>
        <translation>Vielleicht kennt ihn ein neueres OpenSSL; oder bitten Sie, wer die Datei erstellt hat, um eine mit einem gebräuchlicheren Algorithmus.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Nothing was done: %n answer(s) in a row could not be used.</source>
        <translation>
            <numerusform>Nichts wurde getan: %n Antwort war nicht zu gebrauchen.</numerusform>
            <numerusform>Nichts wurde getan: %n Antworten nacheinander waren nicht zu gebrauchen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The SSH key is locked with a password in OpenSSH’s own way (%1), and the library that can undo it is not installed.</source>
        <translation>Der SSH-Schlüssel ist auf die eigene Weise von OpenSSH mit einem Passwort gesperrt (%1), und die Bibliothek, die das aufheben kann, ist nicht installiert.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Install the library Botan (on Debian 13: libbotan-3-7, on Debian 12: libbotan-2-19), and start Certwright again.</source>
        <translation>Installieren Sie die Bibliothek Botan (in Debian 13: libbotan-3-7, in Debian 12: libbotan-2-19), und starten Sie Certwright neu.</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_keeping.cpp" line="+13"/>
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
        <source>Bring the file back from a backup. Without one, move the certificate’s folder out of the workspace and issue again.</source>
        <translation>Holen Sie die Datei aus einer Sicherung zurück. Ohne eine solche verschieben Sie den Ordner des Zertifikats aus dem Arbeitsbereich und stellen es neu aus.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The file %1 of an authority is damaged, so this authority cannot sign. Everything else still works.</source>
        <translation>Die Datei %1 einer Zertifizierungsstelle ist beschädigt; daher kann diese Stelle nicht signieren. Alles andere funktioniert weiter.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bring the file back from a backup. Keep the other files of its folder: a key that is lost cannot be made again.</source>
        <translation>Holen Sie die Datei aus einer Sicherung zurück. Behalten Sie die anderen Dateien ihres Ordners: Ein verlorener Schlüssel lässt sich nicht noch einmal erzeugen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file %1 is damaged, so it is not known which authority is the default one. Nothing else is touched.</source>
        <translation>Die Datei %1 ist beschädigt; daher ist nicht bekannt, welche Zertifizierungsstelle die Standardstelle ist. Alles andere bleibt unberührt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bring the file back from a backup, or delete this one file and choose the default authority again.</source>
        <translation>Holen Sie die Datei aus einer Sicherung zurück, oder löschen Sie nur diese eine Datei und wählen Sie die Standardstelle neu.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file %1 was written by a newer version of this program.</source>
        <translation>Die Datei %1 wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use that version, or update this one. Nothing was changed.</source>
        <translation>Verwenden Sie jene Version, oder aktualisieren Sie diese. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Unlock your keyring, then try again. If it is open, bring it back from a backup.</source>
        <translation>Entsperren Sie Ihren Schlüsselbund und versuchen Sie es noch einmal. Ist er offen, stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The keyring was not opened for “%1”.</source>
        <translation>Der Schlüsselbund wurde für „%1“ nicht geöffnet.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The keyring could not be used for “%1”: %2.</source>
        <translation>Der Schlüsselbund ließ sich für „%1“ nicht verwenden: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether your desktop’s keyring service works, then try again.</source>
        <translation>Prüfen Sie, ob der Schlüsselbund-Dienst Ihrer Arbeitsumgebung läuft, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Type at least one word; several are better.</source>
        <translation>Geben Sie mindestens ein Wort ein; mehrere sind besser.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The password has fewer than %1 characters.</source>
        <translation>Das Passwort hat weniger als %1 Zeichen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use a longer password; several words are easy to remember.</source>
        <translation>Nehmen Sie ein längeres Passwort; mehrere Wörter lassen sich leicht merken.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>The password is empty.</source>
        <translation>Das Passwort ist leer.</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>There is no keyring to keep the password in (%1).</source>
        <translation>Es gibt keinen Schlüsselbund, der das Passwort aufbewahren kann (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give a password, or start your desktop’s keyring service.</source>
        <translation>Geben Sie ein Passwort an oder starten Sie den Schlüsselbund-Dienst Ihrer Arbeitsumgebung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The keyring gave no password for “%1”. Either it is locked, or the password is not in it any more.</source>
        <translation>Der Schlüsselbund gab kein Passwort für „%1“. Entweder ist er gesperrt, oder das Passwort ist nicht mehr darin.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Try again and allow it, or give the password.</source>
        <translation>Versuchen Sie es noch einmal und erlauben Sie es, oder geben Sie das Passwort an.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A password is needed for “%1”, and there is nobody here to ask.</source>
        <translation>Für „%1“ wird ein Passwort gebraucht, aber hier kann niemand gefragt werden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Run this where a question can be asked, or give the password beforehand.</source>
        <translation>Starten Sie dies dort, wo nachgefragt werden kann, oder geben Sie das Passwort vorher an.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The workspace file %1 is damaged. The certificate beside it is in order and says what the file would say.</source>
        <translation>Die Datei %1 des Arbeitsbereichs ist beschädigt. Das Zertifikat daneben ist in Ordnung und sagt, was die Datei sagen würde.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Renew the certificate, which writes the file anew, or bring the file back from a backup.</source>
        <translation>Erneuern Sie das Zertifikat; dabei wird die Datei neu geschrieben. Oder holen Sie sie aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workspace file %1 is missing.</source>
        <translation>Die Datei %1 des Arbeitsbereichs fehlt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The workspace file %1 is damaged.</source>
        <translation>Die Datei %1 des Arbeitsbereichs ist beschädigt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The workspace file %1 belongs to another certificate.</source>
        <translation>Die Datei %1 des Arbeitsbereichs gehört zu einem anderen Zertifikat.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The authority in %1 is not the one that signed the certificate.</source>
        <translation>Die Zertifizierungsstelle in %1 ist nicht die, die das Zertifikat signiert hat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring the file back from a backup, or issue the certificate again with the authority of now.</source>
        <translation>Stellen Sie die Datei aus einer Sicherung wieder her, oder stellen Sie das Zertifikat mit der jetzigen Zertifizierungsstelle neu aus.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no place for the workspace: neither HOME nor XDG_DATA_HOME names a folder.</source>
        <translation>Es gibt keinen Ort für den Arbeitsbereich: Weder HOME noch XDG_DATA_HOME nennt einen Ordner.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set HOME to your home folder, or name a folder for the workspace with --workspace DIR.</source>
        <translation>Setzen Sie HOME auf Ihren persönlichen Ordner, oder nennen Sie mit --workspace ORDNER einen Ordner für den Arbeitsbereich.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workspace folder %1 is not there any more.</source>
        <translation>Der Ordner %1 des Arbeitsbereichs ist nicht mehr da.</translation>
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
        <location line="+6"/>
        <source>The authority that the first certificate makes may not vouch for “%1”. It is limited to %3 (name constraints, RFC 5280, 4.2.1.10).</source>
        <translation>Die Zertifizierungsstelle, die das erste Zertifikat anlegt, darf nicht für „%1“ bürgen. Sie ist beschränkt auf: %3 (Namensbeschränkungen, RFC 5280, 4.2.1.10).</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_name_reasons.cpp" line="+31"/>
        <source>“%1” is a URI without a host name, so no authority that is limited to some hosts can vouch for it: programs refuse the whole certificate (name constraints, RFC 5280, 4.2.1.10).</source>
        <translation>„%1“ ist ein URI ohne Hostnamen; daher kann keine Zertifizierungsstelle dafür bürgen, die auf bestimmte Hosts beschränkt ist: Programme lehnen das ganze Zertifikat ab (Namensbeschränkungen, RFC 5280, 4.2.1.10).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Use a URI with a host name that the authority may vouch for, such as spiffe://app.internal/api. An address is a name by itself.</source>
        <translation>Verwenden Sie einen URI mit einem Hostnamen, für den die Zertifizierungsstelle bürgen darf, etwa spiffe://app.internal/api. Eine Adresse ist ein Name für sich.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” holds a user name before the host (user information, RFC 3986, 3.2.1). Programs take it for the host, so no authority that is limited to some hosts can vouch for it.</source>
        <translation>„%1“ enthält vor dem Host einen Benutzernamen (User Information, RFC 3986, 3.2.1). Programme halten ihn für den Host; daher kann keine Zertifizierungsstelle dafür bürgen, die auf bestimmte Hosts beschränkt ist.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Leave out the @ and what stands between it and the //.</source>
        <translation>Lassen Sie das @ weg und was zwischen ihm und dem // steht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” holds a port, and no certificate does: it is good for every port of its names.</source>
        <translation>„%1“ enthält einen Port. Kein Zertifikat enthält einen; es gilt für jeden Port seiner Namen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write %3, without the port.</source>
        <translation>Schreiben Sie %3, ohne den Port.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” goes on behind the host name, as an address on the web does; a certificate names the host alone.</source>
        <translation>„%1“ geht nach dem Rechnernamen weiter wie eine Adresse im Web; ein Zertifikat nennt nur den Rechner.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write %3.</source>
        <translation>Schreiben Sie %3.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” holds a zone, which means something on one computer only, so no certificate holds one (RFC 4007, 11).</source>
        <translation>„%1“ enthält eine Zone. Sie bedeutet nur auf einem einzigen Rechner etwas, darum enthält kein Zertifikat eine (RFC 4007, 11).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write %3, without the % and what follows it.</source>
        <translation>Schreiben Sie %3, ohne das % und was darauf folgt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is a range of addresses; a certificate names each address by itself.</source>
        <translation>„%1“ ist ein Adressbereich; ein Zertifikat nennt jede Adresse einzeln.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name the addresses one by one. A range is what an authority can be permitted to vouch for when it is made (--permit %3).</source>
        <translation>Nennen Sie die Adressen einzeln. Für einen Bereich kann eine Zertifizierungsstelle bürgen dürfen, wenn sie so erstellt wird (--permit %3).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The last part of “%1” is a number, as of an IP address only, and it is no IP address.</source>
        <translation>Der letzte Teil von „%1“ ist eine Zahl wie nur bei einer IP-Adresse, aber es ist keine IP-Adresse.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An IPv4 address is four numbers from 0 to 255 without zeros in front, as 192.168.1.5; the last part of a host name has a letter.</source>
        <translation>Eine IPv4-Adresse besteht aus vier Zahlen von 0 bis 255 ohne führende Nullen, wie 192.168.1.5; der letzte Teil eines Rechnernamens enthält einen Buchstaben.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What stands before the @ in “%1” cannot be the mailbox of an e-mail address (RFC 5321, 4.1.2).</source>
        <translation>Was in „%1“ vor dem @ steht, kann nicht das Postfach einer E-Mail-Adresse sein (RFC 5321, 4.1.2).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write the bare address, such as me@example.test: up to 64 letters, digits, dots and hyphens, with no dot at either end.</source>
        <translation>Schreiben Sie nur die Adresse, etwa ich@example.test: bis zu 64 Buchstaben, Ziffern, Punkte und Bindestriche, ohne Punkt am Anfang oder Ende.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What stands before the @ in “%1” has other letters than a to z. A certificate holds ASCII there (rfc822Name, RFC 5280, 4.2.1.6); the newer form for all letters (RFC 9598) is not written here.</source>
        <translation>Was in „%1“ vor dem @ steht, enthält andere Buchstaben als a bis z. Ein Zertifikat enthält dort ASCII (rfc822Name, RFC 5280, 4.2.1.6); die neuere Form für alle Buchstaben (RFC 9598) wird hier nicht geschrieben.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Use an address of this mailbox with letters from a to z. The host behind the @ may have others.</source>
        <translation>Nehmen Sie eine Adresse dieses Postfachs mit Buchstaben von a bis z. Der Rechnername nach dem @ darf andere enthalten.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is no e-mail address: there has to be one @, with a host name behind it.</source>
        <translation>„%1“ ist keine E-Mail-Adresse: Es braucht genau ein @ und danach einen Rechnernamen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as in me@example.test.</source>
        <translation>Schreiben Sie sie wie in ich@example.test.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” is too wide to be a limit: it holds a good part of all addresses there are.</source>
        <translation>„%1“ ist als Grenze zu weit: Der Bereich umfasst einen guten Teil aller Adressen, die es gibt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permit smaller ranges, /%3 at the widest; there may be several.</source>
        <translation>Erlauben Sie kleinere Bereiche, höchstens /%3; es dürfen mehrere sein.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” can be meant in two ways: it names one address within a range.</source>
        <translation>„%1“ kann zweierlei bedeuten: Es nennt eine Adresse innerhalb eines Bereichs.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write %3 for the whole range, or %4 for this address alone.</source>
        <translation>Schreiben Sie %3 für den ganzen Bereich, oder %4 nur für diese Adresse.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is no limit: it is or may become a top-level domain of the internet, below which anybody can have a name.</source>
        <translation>„%1“ ist keine Grenze: Es ist eine oberste Domain des Internets oder kann eine werden, und darunter kann jeder einen Namen haben.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Permit a domain of your own below it, such as app.%3.</source>
        <translation>Erlauben Sie eine eigene Domain darunter, etwa app.%3.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The part “%2” of “%1” begins with xn--, but it is no valid A-label: it does not stand for letters of another script (RFC 5890, 2.3.2.1).</source>
        <translation>Der Teil „%2“ von „%1“ beginnt mit xn--, ist aber kein gültiges A-Label: Er steht nicht für Buchstaben einer anderen Schrift (RFC 5890, 2.3.2.1).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Type this part in its own letters, as in bücher.test.</source>
        <translation>Tippen Sie diesen Teil in seinen eigenen Buchstaben, wie in bücher.test.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” would stand for the domains of many owners: anybody can have a name below %2 (public suffix).</source>
        <translation>„%1“ stünde für die Domains vieler Inhaber: Unter %2 kann jeder einen Namen haben (öffentliches Suffix).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name a domain of your own below it, for example *.app.%2.</source>
        <translation>Nennen Sie eine eigene Domain darunter, zum Beispiel *.app.%2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is no limit: anybody can have a domain below %2 (public suffix).</source>
        <translation>„%1“ ist keine Grenze: Unter %2 kann jeder eine Domain haben (öffentliches Suffix).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permit a domain of your own below it, for example app.%2.</source>
        <translation>Erlauben Sie eine eigene Domain darunter, zum Beispiel app.%2.</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_authority.cpp" line="+28"/>
        <location line="+40"/>
        <location filename="../ui/text/error_words_name.cpp" line="-3"/>
        <source>Make a further authority that is limited to exactly these names.</source>
        <translation>Legen Sie eine weitere Zertifizierungsstelle an, die auf genau diese Namen beschränkt ist.</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_name.cpp" line="+7"/>
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
        <location filename="../ui/text/error_words_authority.cpp" line="-55"/>
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
        <source>The key of the authority “%1” could not be unlocked, because no password was to be had.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle „%1“ ließ sich nicht entsperren, weil kein Passwort zu bekommen war.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unlock your keyring, or give the password.</source>
        <translation>Entsperren Sie Ihren Schlüsselbund oder geben Sie das Passwort an.</translation>
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
        <source>An authority cannot last %1 years.</source>
        <translation>Eine Zertifizierungsstelle kann nicht %1 Jahre gelten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose between %2 and %3 years.</source>
        <translation>Wählen Sie zwischen %2 und %3 Jahren.</translation>
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
        <location line="+2"/>
        <source>“%1” was a throw-away authority: its key was destroyed, so it can sign nothing more.</source>
        <translation>„%1“ war eine Wegwerf-Zertifizierungsstelle: Ihr Schlüssel wurde vernichtet, daher kann sie nichts mehr signieren.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Issue a new certificate for the same names with another authority.</source>
        <translation>Stellen Sie mit einer anderen Zertifizierungsstelle ein neues Zertifikat für dieselben Namen aus.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The certificate “%1” was not issued by an authority of this workspace, so it cannot be renewed here.</source>
        <translation>Das Zertifikat „%1“ wurde nicht von einer Zertifizierungsstelle dieses Arbeitsbereichs ausgestellt und lässt sich hier daher nicht erneuern.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Renew it where it came from.</source>
        <translation>Erneuern Sie es dort, wo es herkommt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No authority may vouch for “%1”. There are: %2.</source>
        <translation>Keine Zertifizierungsstelle darf für „%1“ bürgen. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The key of the authority “%1” could not be unlocked: somebody chose its password, and it was not given.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle „%1“ konnte nicht entsperrt werden: Jemand hat ihr Passwort gewählt, und es wurde nicht angegeben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give the password that was chosen for this authority.</source>
        <translation>Geben Sie das Passwort an, das für diese Zertifizierungsstelle gewählt wurde.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The key of the authority “%1” could not be unlocked: a keyring keeps its password, and a portable workspace uses none.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle „%1“ konnte nicht entsperrt werden: Ihr Passwort liegt in einem Schlüsselbund, und ein tragbarer Arbeitsbereich verwendet keinen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose a password of your own for this authority where its keyring is, and give that one here.</source>
        <translation>Wählen Sie dort, wo ihr Schlüsselbund ist, ein eigenes Passwort für diese Zertifizierungsstelle, und geben Sie es hier an.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The key of the authority “%1” could not be unlocked: the keyring is open, and the password is not in it any more.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle „%1“ konnte nicht entsperrt werden: Der Schlüsselbund ist offen, und das Passwort ist nicht mehr darin.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Bring the keyring back from a backup, or give the password if you have it elsewhere. If it is lost, make a new authority and trust that one.</source>
        <translation>Stellen Sie den Schlüsselbund aus einer Sicherung wieder her, oder geben Sie das Passwort an, wenn Sie es anderswo haben. Ist es verloren, legen Sie eine neue Zertifizierungsstelle an und vertrauen Sie dieser.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key of the authority “%1” could not be unlocked: the keyring that keeps its password is locked.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle „%1“ konnte nicht entsperrt werden: Der Schlüsselbund, der ihr Passwort aufbewahrt, ist gesperrt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unlock your keyring and try again, or give the password.</source>
        <translation>Entsperren Sie Ihren Schlüsselbund und versuchen Sie es noch einmal, oder geben Sie das Passwort an.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The key of the authority “%1” could not be unlocked: the keyring did not give its password. Either the keyring is locked, or the password is not in it any more.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle „%1“ konnte nicht entsperrt werden: Der Schlüsselbund gab ihr Passwort nicht heraus. Entweder ist der Schlüsselbund gesperrt, oder das Passwort ist nicht mehr darin.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The key of the authority “%1” could not be unlocked: a keyring keeps its password, and there is none here.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle „%1“ konnte nicht entsperrt werden: Ein Schlüsselbund bewahrt ihr Passwort auf, und hier gibt es keinen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again where that keyring is open, such as on your desktop, or give the password if you have it.</source>
        <translation>Versuchen Sie es dort noch einmal, wo dieser Schlüsselbund offen ist, etwa auf Ihrem Desktop, oder geben Sie das Passwort an, wenn Sie es haben.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The key of the authority “%1” could not be unlocked: the password that the keyring keeps does not open it.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle „%1“ konnte nicht entsperrt werden: Das Passwort, das der Schlüsselbund aufbewahrt, öffnet ihn nicht.</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Unlock your keyring and try again. If it is open, bring it back from a backup, or make a new authority and trust that one.</source>
        <translation>Entsperren Sie Ihren Schlüsselbund und versuchen Sie es noch einmal. Ist er offen, stellen Sie ihn aus einer Sicherung wieder her, oder legen Sie eine neue Zertifizierungsstelle an und vertrauen Sie dieser.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Bring key and keyring back from the same backup, or make a new authority and trust that one.</source>
        <translation>Stellen Sie Schlüssel und Schlüsselbund aus derselben Sicherung wieder her, oder legen Sie eine neue Zertifizierungsstelle an und vertrauen Sie dieser.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workspace folder %3 is not there, and neither is its authority “%1”. Nothing was made.</source>
        <translation>Der Ordner %3 des Arbeitsbereichs ist nicht da, und mit ihm fehlt die Zertifizierungsstelle „%1“. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../ui/text/error_words_keeping.cpp" line="+1"/>
        <source>Bring the folder back, such as by connecting the disk that it lies on, then try again.</source>
        <translation>Holen Sie den Ordner zurück, etwa indem Sie den Datenträger verbinden, auf dem er liegt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workspace %3 has certificates signed by the authority “%1”, but no authority any more. Nothing was made.</source>
        <translation>Im Arbeitsbereich %3 sind Zertifikate, die von der Zertifizierungsstelle „%1“ signiert wurden, aber keine Zertifizierungsstelle mehr. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bring the folder “authorities” back. If it is lost, make a new authority first and trust that one.</source>
        <translation>Holen Sie den Ordner „authorities“ zurück. Ist er verloren, erstellen Sie erst eine neue Zertifizierungsstelle und vertrauen Sie dieser.</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_file.cpp" line="+15"/>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether the path is spelt right.</source>
        <translation>Prüfen Sie, ob der Pfad richtig geschrieben ist.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>See whether you may read it and its folder.</source>
        <translation>Prüfen Sie, ob Sie die Datei und ihren Ordner lesen dürfen.</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 cannot be written: %2. Nothing was changed.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another place, or see to it that the folder is there and that you may write in it.</source>
        <translation>Wählen Sie einen anderen Ort, oder sorgen Sie dafür, dass es den Ordner gibt und Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <location line="+3"/>
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
        <location line="+4"/>
        <source>%1 cannot be read, because too many files are open at the same time.</source>
        <translation>%1 lässt sich nicht lesen, weil zu viele Dateien gleichzeitig offen sind.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 cannot be written, because too many files are open at the same time. Nothing was changed.</source>
        <translation>%1 lässt sich nicht schreiben, weil zu viele Dateien gleichzeitig offen sind. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The folder %1 cannot be written to: %2. Nothing was changed.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See to it that you may write in it, then try again, or name another folder for the workspace with --workspace DIR.</source>
        <translation>Sorgen Sie dafür, dass Sie darin schreiben dürfen, und versuchen Sie es noch einmal, oder nennen Sie mit --workspace ORDNER einen anderen Ordner als Arbeitsbereich.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether you may read it and open what lies in it.</source>
        <translation>Prüfen Sie, ob Sie ihn lesen und öffnen dürfen, was darin liegt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>See whether you may change what lies in it.</source>
        <translation>Prüfen Sie, ob Sie ändern dürfen, was darin liegt.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 is a link to something that is not there: %2.</source>
        <translation>%1 ist eine Verknüpfung zu etwas, das es nicht gibt: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put back what it leads to, let the link lead elsewhere, or remove it.</source>
        <translation>Stellen Sie ihr Ziel wieder her, lassen Sie sie woandershin führen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is a link that leads back to itself.</source>
        <translation>%1 ist eine Verknüpfung, die zu sich selbst zurückführt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Let the link lead elsewhere, or remove it.</source>
        <translation>Lassen Sie die Verknüpfung woandershin führen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is a link to the folder %2, and was not followed.</source>
        <translation>%1 ist eine Verknüpfung zum Ordner %2; ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To read what lies there, name that folder itself.</source>
        <translation>Um zu lesen, was dort liegt, geben Sie diesen Ordner selbst an.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is no ordinary file but a pipe between programs, and was not read.</source>
        <translation>%1 ist keine gewöhnliche Datei, sondern eine Pipe zwischen Programmen; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To read what another program writes into it, give its name to certwright-cli.</source>
        <translation>Um zu lesen, was ein anderes Programm hineinschreibt, geben Sie ihren Namen certwright-cli an.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is no ordinary file but a socket of a program, and was not read.</source>
        <translation>%1 ist keine gewöhnliche Datei, sondern ein Socket eines Programms; er wurde nicht gelesen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>%1 is no ordinary file but a device, and was not read.</source>
        <translation>%1 ist keine gewöhnliche Datei, sondern ein Gerät; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <location line="-54"/>
        <source>Close other programs and try again, or allow more open files (ulimit -n in a terminal).</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal, oder erlauben Sie mehr geöffnete Dateien (ulimit -n in einem Terminal).</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_network.cpp" line="+11"/>
        <source>“%1” is no address that can be checked.</source>
        <translation>„%1“ ist keine Adresse, die sich prüfen lässt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+65"/>
        <source>Write HOST or HOST:PORT, for example localhost:8443 or [::1]:443.</source>
        <translation>Schreiben Sie HOST oder HOST:PORT, zum Beispiel localhost:8443 oder [::1]:443.</translation>
    </message>
    <message>
        <location line="-62"/>
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
        <location line="+3"/>
        <source>%1 is no address on the web that can be fetched from.</source>
        <translation>%1 ist keine Webadresse, von der sich etwas abrufen lässt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It has to begin with http:// or https:// and name a host.</source>
        <translation>Sie muss mit http:// oder https:// beginnen und einen Host nennen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What %1 sends is larger than %2 KiB and was not read to the end.</source>
        <translation>Was %1 sendet, ist größer als %2 KiB und wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+8"/>
        <source>Fetch it with another program and give the file.</source>
        <translation>Rufen Sie es mit einem anderen Programm ab und geben Sie die Datei an.</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>%1 refused the request (HTTP status %2).</source>
        <translation>%1 hat die Anfrage abgelehnt (HTTP-Status %2).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether the address is still right; the authority’s site may name another.</source>
        <translation>Prüfen Sie, ob die Adresse noch stimmt; die Website der Zertifizierungsstelle nennt vielleicht eine andere.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 sends the request on and on, or to an address that is less safe.</source>
        <translation>%1 leitet die Anfrage immer weiter oder an eine weniger sichere Adresse.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” has something else than a port after the colon.</source>
        <translation>In „%1“ steht nach dem Doppelpunkt etwas anderes als ein Port.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A port is a number from 1 to 65535, as in localhost:8443; without one it is 443.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535, wie in localhost:8443; ohne Angabe ist es 443.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is no host: what ends in a number has to be an address, and this is none.</source>
        <translation>„%1“ ist kein Rechner: Was auf eine Zahl endet, muss eine Adresse sein, und das ist keine.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” is a number alone and names no host.</source>
        <translation>„%1“ ist nur eine Zahl und nennt keinen Rechner.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For this port of this computer, write localhost:%1.</source>
        <translation>Für diesen Port dieses Rechners schreiben Sie localhost:%1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 greets in plain text, as %2 does, and may switch to TLS when asked to (STARTTLS). That is not spoken here yet, so nothing is known about its certificate.</source>
        <translation>%1 grüßt unverschlüsselt wie %2 und wechselt vielleicht auf Anfrage zu TLS (STARTTLS). Das wird hier noch nicht gesprochen, darum ist über das Zertifikat nichts bekannt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Check the port where TLS begins at once, if the server has one: usually 465 for SMTP, 993 for IMAP, 995 for POP3, 990 for FTP.</source>
        <translation>Prüfen Sie den Port, an dem TLS sofort beginnt, wenn der Server einen hat: meist 465 für SMTP, 993 für IMAP, 995 für POP3, 990 für FTP.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 greets in plain text, as NATS does, and switches to TLS after that greeting. That is not spoken here yet, so nothing is known about its certificate.</source>
        <translation>%1 grüßt unverschlüsselt wie NATS und wechselt nach diesem Gruß zu TLS. Das wird hier noch nicht gesprochen, darum ist über das Zertifikat nichts bekannt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Check the monitoring port in its place (https_port in the server’s configuration): it shows the same certificate.</source>
        <translation>Prüfen Sie stattdessen den Port für die Überwachung (https_port in der Konfiguration des Servers): Er zeigt dasselbe Zertifikat.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 began to answer, but did not finish the TLS handshake in time.</source>
        <translation>%1 hat angefangen zu antworten, den TLS-Handshake aber nicht rechtzeitig beendet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server or the line to it is too slow or stuck; try again later.</source>
        <translation>Der Server oder die Leitung zu ihm ist zu langsam oder hängt; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 wants a client certificate, was given none, and ended the connection with the alert “%2” (RFC 8446, 6.2).</source>
        <translation>%1 wollte ein Client-Zertifikat, bekam keines und beendete die Verbindung mit der Warnung „%2“ (RFC 8446, 6.2).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This check has no client certificate to show. What the server sent before that was judged all the same.</source>
        <translation>Diese Prüfung hat kein Client-Zertifikat zum Vorzeigen. Was der Server davor gesendet hat, wurde trotzdem beurteilt.</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_reading.cpp" line="+10"/>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+7"/>
        <source>Choose a file that holds a certificate or key.</source>
        <translation>Wählen Sie eine Datei, die ein Zertifikat oder einen Schlüssel enthält.</translation>
    </message>
    <message>
        <location line="-5"/>
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
        <source>%1 is something else, not a certificate file.</source>
        <translation>%1 ist etwas anderes, keine Zertifikatsdatei.</translation>
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
        <source>%1 holds no revocation list.</source>
        <translation>%1 enthält keine Sperrliste.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the revocation list (CRL) of the authority, PEM or DER.</source>
        <translation>Geben Sie die Sperrliste (CRL) der Zertifizierungsstelle an, als PEM oder DER.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is no answer of an OCSP server.</source>
        <translation>%1 ist keine Antwort eines OCSP-Servers.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the answer as the server sent it, in DER.</source>
        <translation>Geben Sie die Antwort so an, wie der Server sie gesendet hat, als DER.</translation>
    </message>
    <message>
        <location line="+2"/>
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
        <location line="+4"/>
        <source>Try again; capital letters and blanks count.</source>
        <translation>Versuchen Sie es noch einmal; Großbuchstaben und Leerzeichen zählen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 is encrypted in an old way, and the part of OpenSSL that can read it is not installed.</source>
        <translation>%1 ist auf eine alte Weise verschlüsselt, und der Teil von OpenSSL, der das lesen kann, ist nicht installiert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Install OpenSSL’s legacy provider (on Debian: openssl-provider-legacy). It is needed for %2.</source>
        <translation>Installieren Sie den Legacy-Provider von OpenSSL (unter Debian: openssl-provider-legacy). Er wird für %2 gebraucht.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Opening %1 takes more rounds of %2 than Certwright does: it asks for %3, and the limit is %4.</source>
        <translation>%1 zu öffnen braucht mehr Runden von %2, als Certwright ausführt: Verlangt werden %3, die Grenze ist %4.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ask whoever made it to encrypt it with a smaller cost: its key is made with %2, whose N, r and p are too large.</source>
        <translation>Bitten Sie, wer sie erstellt hat, sie mit geringerem Aufwand zu verschlüsseln: Ihr Schlüssel wird mit %2 gebildet, dessen N, r und p zu groß sind.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1 holds containers inside containers, too deep to follow.</source>
        <translation>%1 enthält zu tief ineinander verschachtelte Behälter.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Get it again from where it came from; whatever else is in the file was read.</source>
        <translation>Holen Sie es noch einmal von dort, woher es kam; was sonst in der Datei ist, wurde gelesen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This character is byte %5 of the file. Get it again from where it came from; whatever else is in the file was read.</source>
        <translation>Dieses Zeichen ist Byte %5 der Datei. Holen Sie es noch einmal von dort, woher es kam; was sonst in der Datei ist, wurde gelesen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The certificate at byte %3 of %1 is damaged.</source>
        <translation>Das Zertifikat bei Byte %3 von %1 ist beschädigt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The certificate at byte %3 of %1 is damaged: a character is not base64.</source>
        <translation>Das Zertifikat bei Byte %3 von %1 ist beschädigt: Ein Zeichen ist kein Base64.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The certificate at byte %3 of %1 is damaged: some of its base64 is missing or out of place.</source>
        <translation>Das Zertifikat bei Byte %3 von %1 ist beschädigt: Etwas von seinem Base64 fehlt oder steht am falschen Platz.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key at byte %3 of %1 is damaged.</source>
        <translation>Der Schlüssel bei Byte %3 von %1 ist beschädigt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key at byte %3 of %1 is damaged: a character is not base64.</source>
        <translation>Der Schlüssel bei Byte %3 von %1 ist beschädigt: Ein Zeichen ist kein Base64.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key at byte %3 of %1 is damaged: some of its base64 is missing or out of place.</source>
        <translation>Der Schlüssel bei Byte %3 von %1 ist beschädigt: Etwas von seinem Base64 fehlt oder steht am falschen Platz.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A part of %1 is damaged: it begins at byte %3.</source>
        <translation>Ein Teil von %1 ist beschädigt: Er beginnt bei Byte %3.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A part of %1 is damaged: it begins at byte %3, and a character is not base64.</source>
        <translation>Ein Teil von %1 ist beschädigt: Er beginnt bei Byte %3, und ein Zeichen ist kein Base64.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A part of %1 is damaged: it begins at byte %3, and some of its base64 is missing or out of place.</source>
        <translation>Ein Teil von %1 ist beschädigt: Er beginnt bei Byte %3, und etwas von seinem Base64 fehlt oder steht am falschen Platz.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Programs may trust either of them. Ask for a new file where it came from: the key must be that of the first certificate in its “x5c” (RFC 7517, 4.7).</source>
        <translation>Programme vertrauen dem einen oder dem anderen. Bitten Sie dort, woher sie kam, um eine neue Datei: Der Schlüssel muss der des ersten Zertifikats in seinem „x5c“ sein (RFC 7517, 4.7).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Programs may look for either of them. Ask for a new file where it came from: “%4” must be the fingerprint of the first certificate in “x5c” (RFC 7517, 4.8 and 4.9).</source>
        <translation>Programme suchen nach dem einen oder dem anderen. Bitten Sie dort, woher sie kam, um eine neue Datei: „%4“ muss der Fingerabdruck des ersten Zertifikats in „x5c“ sein (RFC 7517, 4.8 und 4.9).</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key “%5” in %1 is not the key of the certificate that stands beside it.</source>
        <translation>Der Schlüssel „%5“ in %1 ist nicht der des Zertifikats, das neben ihm steht.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The key at byte %3 of %1 is not the key of the certificate that stands beside it.</source>
        <translation>Der Schlüssel bei Byte %3 von %1 ist nicht der des Zertifikats, das neben ihm steht.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The key “%5” in %1 names another certificate than the one that stands beside it.</source>
        <translation>Der Schlüssel „%5“ in %1 nennt ein anderes Zertifikat als das, das neben ihm steht.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The key at byte %3 of %1 names another certificate than the one that stands beside it.</source>
        <translation>Der Schlüssel bei Byte %3 von %1 nennt ein anderes Zertifikat als das, das neben ihm steht.</translation>
    </message>
    <message>
        <location line="+81"/>
        <source>%1 looks like a private key, but is damaged: its private half does not fit its public half.</source>
        <translation>%1 sieht aus wie ein privater Schlüssel, ist aber beschädigt: Seine private Hälfte passt nicht zu seiner öffentlichen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Get it again from where it came from, or from a backup; “openssl pkey -check” judges a key alike.</source>
        <translation>Holen Sie ihn noch einmal von dort, woher er kam, oder aus einer Sicherung; „openssl pkey -check“ urteilt über einen Schlüssel ebenso.</translation>
    </message>
    <message>
        <location line="-115"/>
        <source>%1 is a property list of Apple’s (binary plist), but its parts do not fit.</source>
        <translation>%1 ist eine Property-Liste von Apple (binäre plist), aber ihre Teile passen nicht zusammen.</translation>
    </message>
    <message>
        <location line="-84"/>
        <source>The password does not open %1.</source>
        <translation>Das Passwort öffnet %1 nicht.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is encrypted and needs its password.</source>
        <translation>%1 ist verschlüsselt und braucht das zugehörige Passwort.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the password it was encrypted with.</source>
        <translation>Geben Sie das Passwort an, mit der verschlüsselt wurde.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Opening %1 would take %3 MB of memory; OpenSSL allows its password %4 MB.</source>
        <translation>%1 zu öffnen bräuchte %3 MB Speicher; OpenSSL erlaubt für das Passwort %4 MB.</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>What could be found in it all the same is shown. Get it again from where it came from; the copy may be cut off.</source>
        <translation>Was sich trotzdem finden ließ, wird gezeigt. Holen Sie die Datei noch einmal von ihrem Ursprung; die Kopie ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>It must be a list of certificates in base64 (RFC 7517, 4.7). All else of the key was read; ask for a new file where it came from.</source>
        <translation>Es muss eine Liste von Zertifikaten in Base64 sein (RFC 7517, 4.7). Alles andere am Schlüssel wurde gelesen; bitten Sie dort, woher die Datei kam, um eine neue.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It must be the fingerprint of the certificate in base64url: 20 bytes (SHA-1) in “x5t”, 32 bytes (SHA-256) in “x5t#S256” (RFC 7517, 4.8 and 4.9). All else of the key was read; ask for a new file where it came from.</source>
        <translation>Es muss der Fingerabdruck des Zertifikats in base64url sein: 20 Bytes (SHA-1) in „x5t“, 32 Bytes (SHA-256) in „x5t#S256“ (RFC 7517, 4.8 und 4.9). Alles andere am Schlüssel wurde gelesen; bitten Sie dort, woher die Datei kam, um eine neue.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It was read all the same, but other programs may refuse it: it must be a list of certificates in plain base64, padded and without line breaks (RFC 7517, 4.7).</source>
        <translation>Es wurde trotzdem gelesen, aber andere Programme lehnen es vielleicht ab: Es muss eine Liste von Zertifikaten in einfachem Base64 sein, aufgefüllt und ohne Zeilenumbrüche (RFC 7517, 4.7).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It was read all the same, but other programs may refuse it: it must be base64url of the fingerprint’s bytes, not of its digits (RFC 7517, 4.8 and 4.9).</source>
        <translation>Es wurde trotzdem gelesen, aber andere Programme lehnen es vielleicht ab: Es muss base64url der Bytes des Fingerabdrucks sein, nicht seiner Ziffern (RFC 7517, 4.8 und 4.9).</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%4” of the key “%5” in %1 cannot be read.</source>
        <translation>„%4“ des Schlüssels „%5“ in %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%4” of the key at byte %3 of %1 cannot be read.</source>
        <translation>„%4“ des Schlüssels bei Byte %3 von %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%4” of the key “%5” in %1 is not encoded as it must be.</source>
        <translation>„%4“ des Schlüssels „%5“ in %1 ist nicht so kodiert, wie es sein muss.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%4” of the key at byte %3 of %1 is not encoded as it must be.</source>
        <translation>„%4“ des Schlüssels bei Byte %3 von %1 ist nicht so kodiert, wie es sein muss.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>What stands at byte %3 of %1, among the keys, is no key.</source>
        <translation>Was bei Byte %3 von %1 unter den Schlüsseln steht, ist kein Schlüssel.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each element of “keys” must be an object that says in “kty” what it is (RFC 7517, 4.1 and 5.1). All else was read; ask for a new file where it came from.</source>
        <translation>Jedes Element von „keys“ muss ein Objekt sein, das in „kty“ sagt, was es ist (RFC 7517, 4.1 und 5.1). Alles andere wurde gelesen; bitten Sie dort, woher die Datei kam, um eine neue.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Get it again from where it came. If that copy is the same, whoever made it has to make a new one, for most programs refuse it. What is wrong begins %5 bytes behind its start: %6.</source>
        <translation>Holen Sie es noch einmal von dort, woher es kam. Ist diese Kopie dieselbe, muss es neu erstellt werden, denn die meisten Programme lehnen es ab. Was falsch ist, beginnt %5 Bytes hinter seinem Anfang: %6.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The certificate at byte %3 of %1 has all its bytes, but something in it is encoded wrongly.</source>
        <translation>Das Zertifikat bei Byte %3 von %1 hat alle seine Bytes, aber etwas darin ist falsch kodiert.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The key at byte %3 of %1 has all its bytes, but something in it is encoded wrongly.</source>
        <translation>Der Schlüssel bei Byte %3 von %1 hat alle seine Bytes, aber etwas darin ist falsch kodiert.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A part of %1 has all its bytes, but something in it is encoded wrongly: it begins at byte %3.</source>
        <translation>Ein Teil von %1 hat alle seine Bytes, aber etwas darin ist falsch kodiert: Er beginnt bei Byte %3.</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>The key “%3” in %1 has a password of its own, not that of the keystore.</source>
        <translation>Der Schlüssel „%3“ in %1 hat ein eigenes Passwort, nicht das des Keystores.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give the password of this key in place of the keystore’s (Java calls it the key password); certificates need none.</source>
        <translation>Geben Sie statt des Passworts des Keystores das dieses Schlüssels an (Java nennt es das Schlüsselpasswort); Zertifikate brauchen keines.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The password opens a key in %1, but is not that of the keystore, or something in the keystore was changed.</source>
        <translation>Das Passwort öffnet einen Schlüssel in %1, ist aber nicht das des Keystores, oder im Keystore wurde etwas verändert.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Give the password of the keystore to see whether anything was changed.</source>
        <translation>Geben Sie das Passwort des Keystores an, um zu sehen, ob etwas verändert wurde.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The password is not that of the keystore %1, or something in it was changed: its checksum (a digest with the password) cannot tell the two apart.</source>
        <translation>Das Passwort ist nicht das des Keystores %1, oder etwas darin wurde verändert: Seine Prüfsumme (ein Hash mit dem Passwort) kann beides nicht unterscheiden.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Try again; capital letters and blanks count. If the password is right, get the file again from where it came from.</source>
        <translation>Versuchen Sie es noch einmal; Großbuchstaben und Leerzeichen zählen. Ist das Passwort richtig, holen Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>No password helps. Get the whole file again from where it came from; it begins at byte %2.</source>
        <translation>Kein Passwort hilft. Holen Sie die ganze Datei noch einmal von dort, woher sie kam; sie beginnt bei Byte %2.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>%1 begins like a file of key and certificates (PKCS#12), but breaks off: it is damaged or not whole.</source>
        <translation>%1 beginnt wie eine Datei mit Schlüssel und Zertifikaten (PKCS#12), bricht aber ab: Sie ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <location line="-242"/>
        <source>In %1 something begins at byte %2 and breaks off: its end is missing.</source>
        <translation>In %1 beginnt bei Byte %2 etwas und bricht ab: Sein Ende fehlt.</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Give a copy of it the same password with fewer rounds: “ssh-keygen -p -a 100” does that for an OpenSSH key, “openssl pkcs8 -topk8 -iter 100000” for other private keys; export a PKCS #12 file anew from the program that made it.</source>
        <translation>Geben Sie einer Kopie dasselbe Passwort mit weniger Runden: „ssh-keygen -p -a 100“ tut das für einen OpenSSH-Schlüssel, „openssl pkcs8 -topk8 -iter 100000“ für andere private Schlüssel; eine PKCS-#12-Datei exportieren Sie neu aus dem Programm, das sie erstellt hat.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Get the whole file again from where it came from.</source>
        <translation>Holen Sie die vollständige Datei noch einmal von ihrem Ursprung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The block “%2” in %1 has no END line of its own.</source>
        <translation>Der Block „%2“ in %1 hat keine eigene END-Zeile.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It begins at byte %3. What stands in it was read, but the file may be cut off.</source>
        <translation>Er beginnt bei Byte %3. Sein Inhalt wurde gelesen, aber die Datei ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 holds something that Certwright does not know: %2.</source>
        <translation>%1 enthält etwas, das Certwright nicht kennt: %2.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It begins at byte %3. All else in the file is shown.</source>
        <translation>Es beginnt bei Byte %3. Alles andere in der Datei wird angezeigt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A part of %1 is neither certificate nor key: %3 bytes, from byte %2.</source>
        <translation>Ein Teil von %1 ist weder Zertifikat noch Schlüssel: %3 Bytes ab Byte %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All else in the file is shown.</source>
        <translation>Alles andere in der Datei wird angezeigt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 holds more than %2 objects; only these are shown.</source>
        <translation>%1 enthält mehr als %2 Objekte; nur diese werden angezeigt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Split the file to see the rest.</source>
        <translation>Teilen Sie die Datei, um den Rest zu sehen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The folder %1 holds more than %2 files; only these were read.</source>
        <translation>Der Ordner %1 enthält mehr als %2 Dateien; nur diese wurden gelesen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a folder further down.</source>
        <translation>Wählen Sie einen tiefer liegenden Ordner.</translation>
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
        <source>The certificate “%1” is for clients only (extended key usage), so no server can use it.</source>
        <translation>Das Zertifikat „%1“ ist nur für Clients (Extended Key Usage); daher kann kein Server es verwenden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Issue a certificate for the server’s names.</source>
        <translation>Stellen Sie ein Zertifikat für die Namen des Servers aus.</translation>
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
    <message>
        <location line="+5"/>
        <source>The certificate “%1” names neither a host nor an address, so browsers and other programs refuse a server that shows it.</source>
        <translation>Das Zertifikat „%1“ nennt weder einen Rechner noch eine Adresse, darum lehnen Browser und andere Programme einen Server ab, der es zeigt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Issue one with the server’s host name, as people write it in the address.</source>
        <translation>Stellen Sie eines mit dem Rechnernamen des Servers aus, so wie er in der Adresse geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_convert.cpp" line="+11"/>
        <source>There is no certificate among what was given.</source>
        <translation>Unter den Angaben ist kein Zertifikat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the file of the certificate as well; “inspect” shows what is in a file.</source>
        <translation>Geben Sie auch die Datei des Zertifikats an; „inspect“ zeigt, was eine Datei enthält.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>More than one certificate could be meant: %1.</source>
        <translation>Mehr als ein Zertifikat könnte gemeint sein: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the one that is meant and its issuers, or its private key.</source>
        <translation>Geben Sie das gemeinte mit seinen Ausstellern an, oder seinen privaten Schlüssel.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A file of this kind (%1) holds a private key, and none was given.</source>
        <translation>Eine Datei dieser Art (%1) enthält einen privaten Schlüssel; es wurde keiner angegeben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give the file of the private key as well.</source>
        <translation>Geben Sie auch die Datei des privaten Schlüssels an.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are several private keys among what was given.</source>
        <translation>Unter den Angaben sind mehrere private Schlüssel.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the one that is meant.</source>
        <translation>Geben Sie den gemeinten an.</translation>
    </message>
    <message>
        <location filename="../ui/text/foreign_words.cpp" line="+18"/>
        <location line="+1"/>
        <source>%1 holds a certificate request, but no certificate.</source>
        <translation>%1 enthält eine Zertifikatsanforderung, aber kein Zertifikat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 holds a private key, but no certificate.</source>
        <translation>%1 enthält einen privaten Schlüssel, aber kein Zertifikat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 holds a public key, but no certificate.</source>
        <translation>%1 enthält einen öffentlichen Schlüssel, aber kein Zertifikat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 holds a revocation list, but no certificate.</source>
        <translation>%1 enthält eine Sperrliste, aber kein Zertifikat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 holds an answer of an OCSP server, but no certificate.</source>
        <translation>%1 enthält eine Antwort eines OCSP-Servers, aber kein Zertifikat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 holds a question to an OCSP server, but no certificate.</source>
        <translation>%1 enthält eine Frage an einen OCSP-Server, aber kein Zertifikat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 holds a message (CMS), but no certificate.</source>
        <translation>%1 enthält eine Nachricht (CMS), aber kein Zertifikat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is a certificate of SSH, which has nothing in common with X.509 certificates but the word.</source>
        <translation>%1 ist ein SSH-Zertifikat, das mit X.509-Zertifikaten nichts gemein hat als das Wort.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 holds nothing with a key that could belong to another.</source>
        <translation>%1 enthält nichts mit einem Schlüssel, der zu etwas anderem gehören könnte.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is a shell script, not a certificate file.</source>
        <translation>%1 ist ein Shell-Skript, keine Zertifikatsdatei.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is a script, not a certificate file.</source>
        <translation>%1 ist ein Skript, keine Zertifikatsdatei.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is a JSON Web Token, which is signed with a key but holds no certificate.</source>
        <translation>%1 ist ein JSON Web Token; es ist mit einem Schlüssel signiert, enthält aber kein Zertifikat.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is an OpenPGP key or message. OpenPGP and X.509 certificates have nothing in common but the word.</source>
        <translation>%1 ist ein Schlüssel oder eine Nachricht von OpenPGP. OpenPGP- und X.509-Zertifikate haben nur das Wort gemeinsam.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 belongs to the encryption program age and holds no certificate.</source>
        <translation>%1 gehört zum Verschlüsselungsprogramm age und enthält kein Zertifikat.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is a key of PuTTY. PuTTYgen can export it in OpenSSH’s format, which Certwright reads.</source>
        <translation>%1 ist ein Schlüssel von PuTTY. PuTTYgen kann ihn im Format von OpenSSH exportieren, das Certwright liest.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is a static key of OpenVPN, a shared secret without a certificate.</source>
        <translation>%1 ist ein statischer Schlüssel von OpenVPN, ein gemeinsames Geheimnis ohne Zertifikat.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is SSH’s list of known hosts, not a certificate file.</source>
        <translation>%1 ist die SSH-Liste bekannter Hosts, keine Zertifikatsdatei.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is a Bouncy Castle key store (BKS), which Certwright does not read. Java’s keytool can convert it to PKCS#12.</source>
        <translation>%1 ist ein Schlüsselspeicher von Bouncy Castle (BKS), den Certwright nicht liest. Javas keytool kann ihn in PKCS#12 umwandeln.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is an encrypted Bouncy Castle key store (UBER), which Certwright does not read. Java’s keytool can convert it to PKCS#12.</source>
        <translation>%1 ist ein verschlüsselter Schlüsselspeicher von Bouncy Castle (UBER), den Certwright nicht liest. Javas keytool kann ihn in PKCS#12 umwandeln.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is an IBM key database (KDB), which Certwright does not read. IBM’s gskcapicmd can export it as PKCS#12.</source>
        <translation>%1 ist eine Schlüsseldatenbank von IBM (KDB), die Certwright nicht liest. IBMs gskcapicmd kann sie als PKCS#12 exportieren.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is a database. Certificates in it can be exported with the program that owns it.</source>
        <translation>%1 ist eine Datenbank. Zertifikate darin lassen sich mit dem Programm exportieren, zu dem sie gehört.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is a compiled Java class, and no certificate was found in it.</source>
        <translation>%1 ist eine kompilierte Java-Klasse; ein Zertifikat wurde darin nicht gefunden.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is a ZIP or JAR archive. Unpack it and open what is inside.</source>
        <translation>%1 ist ein ZIP- oder JAR-Archiv. Entpacken Sie es und öffnen Sie, was darin ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is an archive. Unpack it and open what is inside.</source>
        <translation>%1 ist ein Archiv. Entpacken Sie es und öffnen Sie, was darin ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is a program, and no certificate was found in it.</source>
        <translation>%1 ist ein Programm; ein Zertifikat wurde darin nicht gefunden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is a PDF document, and no certificate was found in it.</source>
        <translation>%1 ist ein PDF-Dokument; ein Zertifikat wurde darin nicht gefunden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is a picture, not a certificate file.</source>
        <translation>%1 ist ein Bild, keine Zertifikatsdatei.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is a web page, not a certificate file. The download may have gone wrong.</source>
        <translation>%1 ist eine Webseite, keine Zertifikatsdatei. Vielleicht ist beim Herunterladen etwas schiefgegangen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is an XML document, and no certificate was found in it.</source>
        <translation>%1 ist ein XML-Dokument; ein Zertifikat wurde darin nicht gefunden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is a JSON document, and no certificate was found in it.</source>
        <translation>%1 ist ein JSON-Dokument; ein Zertifikat wurde darin nicht gefunden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is what a program printed about a certificate or list. The thing itself is not in it.</source>
        <translation>%1 ist das, was ein Programm über ein Zertifikat oder eine Liste ausgegeben hat. Das Zertifikat oder die Liste selbst ist nicht darin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is plain text without a certificate or key.</source>
        <translation>%1 ist reiner Text ohne Zertifikat oder Schlüssel.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 holds no certificate or key that Certwright knows.</source>
        <translation>%1 enthält kein Zertifikat und keinen Schlüssel, den Certwright kennt.</translation>
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
        <source>No path from “%1” ends in an authority that is trusted here: those that were given sign one another (%2).</source>
        <translation>Kein Pfad von „%1“ endet bei einer Zertifizierungsstelle, der hier vertraut wird: Die mitgegebenen signieren einander (%2).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Trust one of them if it is yours, or give the certificate that an authority trusted here issued to one of them.</source>
        <translation>Vertrauen Sie einer davon, wenn sie Ihre ist, oder geben Sie das Zertifikat an, das eine hier vertraute Zertifizierungsstelle einer davon ausgestellt hat.</translation>
    </message>
    <message>
        <location line="+4"/>
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
        <location filename="../ui/text/finding_words_strict.cpp" line="+55"/>
        <location line="+116"/>
        <location line="+3"/>
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
        <location line="+149"/>
        <source>Issue it from an authority that permits all its names.</source>
        <translation>Stellen Sie es von einer Zertifizierungsstelle aus, die alle seine Namen erlaubt.</translation>
    </message>
    <message>
        <location line="-147"/>
        <source>“%1” is not made for this purpose (%2, extended key usage, RFC 5280, 4.2.1.12).</source>
        <translation>„%1“ ist nicht für diesen Zweck gedacht (%2, erweiterte Schlüsselverwendung, RFC 5280, 4.2.1.12).</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../ui/text/finding_words_cases.cpp" line="+108"/>
        <source>Issue a certificate for this purpose.</source>
        <translation>Stellen Sie ein Zertifikat für diesen Zweck aus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” has no certificate policy that holds along its whole path, and “%2” demands one (requireExplicitPolicy, RFC 5280, 4.2.1.11).</source>
        <translation>„%1“ hat keine Zertifikatsrichtlinie, die auf dem ganzen Pfad gilt, und „%2“ verlangt eine (requireExplicitPolicy, RFC 5280, 4.2.1.11).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Have “%1” issued again with a certificate policy that the authorities above it have too.</source>
        <translation>Lassen Sie „%1“ mit einer Zertifikatsrichtlinie neu ausstellen, die auch die Stellen darüber haben.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The certificate policies of “%1”, or its rules about them, are malformed or name a policy twice (RFC 5280, 4.2.1.4).</source>
        <translation>Die Zertifikatsrichtlinien von „%1“ oder seine Regeln dazu sind fehlerhaft oder nennen eine Richtlinie zweimal (RFC 5280, 4.2.1.4).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Have it issued again by other software.</source>
        <translation>Lassen Sie es mit anderer Software neu ausstellen.</translation>
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
        <location filename="../ui/text/finding_words_strict.cpp" line="-16"/>
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
        <source>“%1” was revoked on %2.</source>
        <translation>„%1“ wurde am %2 gesperrt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Do not rely on it; get a new certificate.</source>
        <translation>Verlassen Sie sich nicht darauf; besorgen Sie ein neues Zertifikat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Whether “%1” was revoked is not known: no revocation list of “%2” was given.</source>
        <translation>Ob „%1“ gesperrt wurde, ist nicht bekannt: Es wurde keine Sperrliste von „%2“ angegeben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give the revocation list (CRL) of that authority.</source>
        <translation>Geben Sie die Sperrliste (CRL) dieser Zertifizierungsstelle an.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The revocation list of “%2”, which decides about “%1”, is out of date.</source>
        <translation>Die Sperrliste von „%2“, die über „%1“ entscheidet, ist veraltet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Get the current revocation list (CRL).</source>
        <translation>Besorgen Sie die aktuelle Sperrliste (CRL).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The revocation list of “%2”, which decides about “%1”, is not valid yet.</source>
        <translation>Die Sperrliste von „%2“, die über „%1“ entscheidet, ist noch nicht gültig.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>See whether the clocks of both computers are right, or get the current revocation list (CRL).</source>
        <translation>Prüfen Sie, ob die Uhren beider Computer richtig gehen, oder besorgen Sie die aktuelle Sperrliste (CRL).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The signature on the revocation list of “%2”, which decides about “%1”, is wrong.</source>
        <translation>Die Signatur der Sperrliste von „%2“, die über „%1“ entscheidet, ist falsch.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <source>Get the revocation list (CRL) again from its authority.</source>
        <translation>Holen Sie die Sperrliste (CRL) noch einmal von ihrer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>The revocation list that decides about “%1” cannot be used: %2.</source>
        <translation>Die Sperrliste, die über „%1“ entscheidet, lässt sich nicht verwenden: %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It was asked whether “%1” was revoked, and no source could tell.</source>
        <translation>Es wurde gefragt, ob „%1“ gesperrt wurde, und keine Quelle konnte es sagen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>See why at each source, and give a current answer or revocation list of its authority.</source>
        <translation>Sehen Sie bei jeder Quelle nach dem Grund, und geben Sie eine aktuelle Antwort oder Sperrliste der Zertifizierungsstelle an.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The chain ends in “%1”, which is no root; programs that ask for a root refuse it.</source>
        <translation>Die Kette endet mit „%1“, das kein Stammzertifikat ist; Programme, die eines verlangen, lehnen sie ab.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Trust the root above it too if all programs should accept the chain.</source>
        <translation>Vertrauen Sie auch dem Stammzertifikat darüber, wenn alle Programme die Kette akzeptieren sollen.</translation>
    </message>
    <message>
        <location line="+2"/>
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
        <location line="+3"/>
        <source>“%1” promises that its server sends a proof that it was not revoked, and the server sent none (must-staple, RFC 7633).</source>
        <translation>„%1“ verspricht, dass sein Server einen Nachweis mitschickt, dass es nicht gesperrt wurde; der Server hat keinen geschickt (must-staple, RFC 7633).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Turn on OCSP stapling in the server, or get a certificate without this promise. Programs that hold it to its promise refuse the server.</source>
        <translation>Schalten Sie im Server OCSP-Stapling ein, oder besorgen Sie ein Zertifikat ohne dieses Versprechen. Programme, die auf dem Versprechen bestehen, lehnen den Server ab.</translation>
    </message>
    <message>
        <location line="+7"/>
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
    <message>
        <location line="+8"/>
        <source>“%1” cannot be checked: OpenSSL here does not know its algorithm, %3, or cannot read its key.</source>
        <translation>„%1“ lässt sich nicht prüfen: OpenSSL kennt hier sein Verfahren, %3, nicht oder kann seinen Schlüssel nicht lesen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check it with a newer OpenSSL, or issue it again with ECDSA P-256 or RSA 3072.</source>
        <translation>Prüfen Sie es mit einem neueren OpenSSL, oder lassen Sie es mit ECDSA P-256 oder RSA 3072 neu ausstellen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The signature on “%1” cannot be checked: the parameters of its algorithm, %3, are missing or unreadable.</source>
        <translation>Die Signatur von „%1“ lässt sich nicht prüfen: Die Parameter ihres Algorithmus, %3, fehlen oder sind nicht lesbar.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with RSA-PSS whose hash, mask and salt are given (RFC 4055, 3.1), or with ECDSA.</source>
        <translation>Lassen Sie es mit RSA-PSS neu ausstellen, dessen Hash, Maske und Salt angegeben sind (RFC 4055, 3.1), oder mit ECDSA.</translation>
    </message>
    <message>
        <location filename="../ui/text/finding_words_cases.cpp" line="-57"/>
        <source>A certificate policy is demanded of “%1”, but whether one holds along its path is not known: the authorities map their policies to each other in more ways than OpenSSL follows (policy tree, RFC 5280, 6.1.2).</source>
        <translation>Für „%1“ wird eine Zertifikatsrichtlinie verlangt; ob entlang seines Pfads eine gilt, ist aber nicht bekannt: Die Zertifizierungsstellen bilden ihre Richtlinien auf mehr Wegen aufeinander ab, als OpenSSL verfolgt (Policy Tree, RFC 5280, 6.1.2).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Have the authorities’ certificates issued again with fewer policies or policy mappings.</source>
        <translation>Lassen Sie die Zertifikate der Zertifizierungsstellen mit weniger Richtlinien oder Richtlinienzuordnungen neu ausstellen.</translation>
    </message>
    <message>
        <location filename="../ui/text/finding_words.cpp" line="+8"/>
        <source>“%1” holds what its authority may not vouch for: %2 (name constraints, RFC 5280, 4.2.1.10).</source>
        <translation>„%1“ enthält, wofür seine Zertifizierungsstelle nicht bürgen darf: %2 (Namensbeschränkungen, RFC 5280, 4.2.1.10).</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>“%1” signed another certificate, but its key usage lacks %2 (RFC 5280, 4.2.1.3).</source>
        <translation>„%1“ hat ein anderes Zertifikat signiert, aber in seiner Schlüsselverwendung fehlt %2 (RFC 5280, 4.2.1.3).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have the authority’s certificate issued again with %2.</source>
        <translation>Lassen Sie das Zertifikat der Zertifizierungsstelle mit %2 neu ausstellen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>“%1” is not trusted for this: its own settings reject it for %2 (TRUSTED CERTIFICATE of OpenSSL).</source>
        <translation>„%1“ wird dafür nicht vertraut: Die eigenen Einstellungen lehnen es für %2 ab (TRUSTED CERTIFICATE von OpenSSL).</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+11"/>
        <source>Do not rely on this certificate for that, or change the settings if the authority is yours.</source>
        <translation>Verlassen Sie sich dafür nicht auf dieses Zertifikat, oder ändern Sie die Einstellungen, wenn die Zertifizierungsstelle Ihre ist.</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>“%1” is not trusted for this (%3): its own settings trust it for %2 only (TRUSTED CERTIFICATE of OpenSSL).</source>
        <translation>„%1“ wird dafür (%3) nicht vertraut: Die eigenen Einstellungen vertrauen ihm nur für %2 (TRUSTED CERTIFICATE von OpenSSL).</translation>
    </message>
    <message>
        <location filename="../ui/text/finding_words_key.cpp" line="+13"/>
        <location line="+5"/>
        <location line="+6"/>
        <location line="+10"/>
        <location line="+5"/>
        <location line="+5"/>
        <source>Make a new key and have a new certificate issued for it; revoke the old one.</source>
        <translation>Erzeugen Sie einen neuen Schlüssel und lassen Sie dafür ein neues Zertifikat ausstellen; lassen Sie das alte sperren.</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Anybody can compute the private half of this key (%1): a faulty chip made it (ROCA, CVE-2017-15361).</source>
        <translation>Jeder kann den privaten Schlüssel zu diesem Schlüssel (%1) berechnen: Ein fehlerhafter Chip hat ihn erzeugt (ROCA, CVE-2017-15361).</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The private half of this key (%1) is public: Debian’s OpenSSL of 2006 to 2008 made it (CVE-2008-0166).</source>
        <translation>Der private Schlüssel zu diesem Schlüssel (%1) ist öffentlich bekannt: Debians OpenSSL der Jahre 2006 bis 2008 hat ihn erzeugt (CVE-2008-0166).</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Anybody can compute the private half of this key (%1): its two primes lie too close together (Fermat’s method).</source>
        <translation>Jeder kann den privaten Schlüssel zu diesem Schlüssel (%1) berechnen: Seine beiden Primzahlen liegen zu nah beieinander (Verfahren von Fermat).</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Anybody can compute the private half of this key (%1): it shares a prime with %2.</source>
        <translation>Jeder kann den privaten Schlüssel zu diesem Schlüssel (%1) berechnen: Er hat eine Primzahl mit %2 gemeinsam.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make new keys for all of them with another random generator; revoke the old certificates.</source>
        <translation>Erzeugen Sie für alle neue Schlüssel mit einem anderen Zufallsgenerator; lassen Sie die alten Zertifikate sperren.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This key (%1) protects nothing: its modulus can be divided by %2.</source>
        <translation>Dieser Schlüssel (%1) schützt nichts: Sein Modulus ist durch %2 teilbar.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This key (%1) protects nothing: its modulus is a prime, not the product of two.</source>
        <translation>Dieser Schlüssel (%1) schützt nichts: Sein Modulus ist eine Primzahl, nicht das Produkt aus zweien.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This key (%1) protects nothing: its exponent is %2, but must be odd and at least 3 (RFC 8017, 3.1).</source>
        <translation>Dieser Schlüssel (%1) schützt nichts: Sein Exponent ist %2, muss aber ungerade und mindestens 3 sein (RFC 8017, 3.1).</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The exponent of this key (%1) is %2. With careless programs that has been attacked; 65537 is usual.</source>
        <translation>Der Exponent dieses Schlüssels (%1) ist %2. Bei nachlässigen Programmen ließ sich das angreifen; üblich ist 65537.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make a new key when the certificate is renewed.</source>
        <translation>Erzeugen Sie beim Erneuern des Zertifikats einen neuen Schlüssel.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This key (%1) is too short for today: NIST SP 800-57 asks for a strength of 112 bits.</source>
        <translation>Dieser Schlüssel (%1) ist für heute zu kurz: NIST SP 800-57 verlangt eine Stärke von 112 Bit.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <source>Issue the certificate again with ECDSA P-256 or RSA 3072.</source>
        <translation>Stellen Sie das Zertifikat mit ECDSA P-256 oder RSA 3072 neu aus.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>This key (%1) is longer than most programs can use: OpenSSL stops at 16384 bits.</source>
        <translation>Dieser Schlüssel (%1) ist länger, als die meisten Programme verwenden können: OpenSSL hört bei 16384 Bit auf.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This key (%1) is broken: its point does not lie on its curve.</source>
        <translation>Dieser Schlüssel (%1) ist defekt: Sein Punkt liegt nicht auf seiner Kurve.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Get the certificate again from its authority; the copy may be damaged.</source>
        <translation>Holen Sie das Zertifikat noch einmal von seiner Zertifizierungsstelle; die Kopie ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This key (%1) spells its curve out in place of naming it (RFC 5480, 2.1.1). Many programs refuse it, because such keys were used for forgeries (CVE-2020-0601).</source>
        <translation>Dieser Schlüssel (%1) schreibt seine Kurve aus, statt sie zu nennen (RFC 5480, 2.1.1). Viele Programme lehnen ihn ab, weil mit solchen Schlüsseln gefälscht wurde (CVE-2020-0601).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Issue the certificate again with a named curve.</source>
        <translation>Stellen Sie das Zertifikat mit einer benannten Kurve neu aus.</translation>
    </message>
    <message>
        <location filename="../ui/text/finding_words_strict.cpp" line="-147"/>
        <source>“%1” does not say which key signed it (authority key identifier, RFC 5280, 4.2.1.1).</source>
        <translation>„%1“ sagt nicht, welcher Schlüssel es signiert hat (Authority Key Identifier, RFC 5280, 4.2.1.1).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued with an authority key identifier.</source>
        <translation>Lassen Sie es mit der Schlüsselkennung des Ausstellers neu ausstellen (Authority Key Identifier).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The authority “%1” does not name its own key (subject key identifier, RFC 5280, 4.2.1.2).</source>
        <translation>Die Zertifizierungsstelle „%1“ benennt ihren eigenen Schlüssel nicht (Subject Key Identifier, RFC 5280, 4.2.1.2).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make the authority’s certificate anew with a subject key identifier.</source>
        <translation>Erstellen Sie das Zertifikat der Zertifizierungsstelle neu, mit ihrer Schlüsselkennung (Subject Key Identifier).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The authority “%1” does not mark as critical that it is one (basic constraints, RFC 5280, 4.2.1.9).</source>
        <translation>Die Zertifizierungsstelle „%1“ kennzeichnet nicht als kritisch, dass sie eine ist (Basic Constraints, RFC 5280, 4.2.1.9).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make the authority’s certificate anew with critical basic constraints.</source>
        <translation>Erstellen Sie das Zertifikat der Zertifizierungsstelle neu, mit kritischen Basiseinschränkungen (Basic Constraints).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The authority “%1” does not say what its key may do (key usage, RFC 5280, 4.2.1.3).</source>
        <translation>Die Zertifizierungsstelle „%1“ sagt nicht, was ihr Schlüssel darf (Schlüsselverwendung, RFC 5280, 4.2.1.3).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make the authority’s certificate anew with key usage keyCertSign and cRLSign.</source>
        <translation>Erstellen Sie das Zertifikat der Zertifizierungsstelle neu, mit der Schlüsselverwendung keyCertSign und cRLSign.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” limits the authorities below it, but may not sign certificates itself (path length, RFC 5280, 4.2.1.9).</source>
        <translation>„%1“ beschränkt die Zertifizierungsstellen darunter, darf aber selbst keine Zertifikate signieren (Pfadlänge, RFC 5280, 4.2.1.9).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Leave the path length out, or let the certificate be an authority’s.</source>
        <translation>Lassen Sie die Pfadlänge weg oder machen Sie es zum Zertifikat einer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” may sign certificates by its key usage, but is no authority (RFC 5280, 4.2.1.3).</source>
        <translation>„%1“ darf laut Schlüsselverwendung Zertifikate signieren, ist aber keine Zertifizierungsstelle (RFC 5280, 4.2.1.3).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave keyCertSign out of its key usage.</source>
        <translation>Lassen Sie keyCertSign in der Schlüsselverwendung weg.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” has an empty issuer, or is an authority without a name (RFC 5280, 4.1.2.4 and 4.1.2.6).</source>
        <translation>„%1“ hat einen leeren Aussteller oder ist eine Zertifizierungsstelle ohne Namen (RFC 5280, 4.1.2.4 und 4.1.2.6).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued with the names filled in.</source>
        <translation>Lassen Sie es mit ausgefüllten Namen neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” has an empty subject, but its alternative names are not marked as critical (RFC 5280, 4.2.1.6).</source>
        <translation>„%1“ hat einen leeren Inhaber, aber seine alternativen Namen sind nicht als kritisch markiert (RFC 5280, 4.2.1.6).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mark the subject alternative name as critical, or fill in the subject.</source>
        <translation>Markieren Sie die alternativen Namen (Subject Alternative Name) als kritisch oder füllen Sie den Inhaber aus.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” holds a list of alternative names with nothing in it (RFC 5280, 4.2.1.6).</source>
        <translation>„%1“ enthält eine leere Liste alternativer Namen (RFC 5280, 4.2.1.6).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give it names, or leave the list out.</source>
        <translation>Geben Sie ihm Namen oder lassen Sie die Liste weg.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” names two different signature methods, inside and outside (RFC 5280, 4.1.1.2).</source>
        <translation>„%1“ nennt zwei verschiedene Signaturverfahren, innen und außen (RFC 5280, 4.1.1.2).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” marks an extension as critical that must not be (%2, RFC 5280, 4.2).</source>
        <translation>„%1“ markiert eine Erweiterung als kritisch, die es nicht sein darf (%2, RFC 5280, 4.2).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued with that extension not critical.</source>
        <translation>Lassen Sie es neu ausstellen, mit dieser Erweiterung als nicht kritisch.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” holds extensions, but does not call itself version 3 (RFC 5280, 4.1.2.1).</source>
        <translation>„%1“ enthält Erweiterungen, nennt sich aber nicht Version 3 (RFC 5280, 4.1.2.1).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued as version 3.</source>
        <translation>Lassen Sie es als Version 3 neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key of “%1” spells out its curve in place of naming it (RFC 5480, 2.1.1).</source>
        <translation>Der Schlüssel von „%1“ schreibt seine Kurve aus, statt sie zu nennen (RFC 5480, 2.1.1).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make the key anew with a named curve.</source>
        <translation>Erzeugen Sie den Schlüssel neu, mit einer benannten Kurve.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The common name %1 is not among the alternative names, letter for letter (CA/B BR 7.1.4.3).</source>
        <translation>Der Common Name %1 steht nicht buchstabengetreu unter den alternativen Namen (CA/B BR 7.1.4.3).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Repeat one of the alternative names exactly, or leave the common name out.</source>
        <translation>Wiederholen Sie genau einen der alternativen Namen oder lassen Sie den Common Name weg.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” does not say what it may be used for (extended key usage, CA/B BR 7.1.2.7.6).</source>
        <translation>„%1“ sagt nicht, wofür es verwendet werden darf (erweiterte Schlüsselverwendung, CA/B BR 7.1.2.7.6).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued with the purpose serverAuth.</source>
        <translation>Lassen Sie es mit dem Zweck serverAuth neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” may be used for anything (anyExtendedKeyUsage, CA/B BR 7.1.2.7.10).</source>
        <translation>„%1“ darf für alles verwendet werden (anyExtendedKeyUsage, CA/B BR 7.1.2.7.10).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name the purposes it needs, such as serverAuth.</source>
        <translation>Nennen Sie die Zwecke, die es braucht, etwa serverAuth.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is for servers and also for %2, which public authorities may not combine (CA/B BR 7.1.2.7.10).</source>
        <translation>„%1“ ist für Server und auch für %2; das dürfen öffentliche Zertifizierungsstellen nicht verbinden (CA/B BR 7.1.2.7.10).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use a separate certificate for each purpose.</source>
        <translation>Verwenden Sie für jeden Zweck ein eigenes Zertifikat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” marks its purposes as critical (extended key usage, CA/B BR 7.1.2.7.6).</source>
        <translation>„%1“ markiert seine Zwecke als kritisch (erweiterte Schlüsselverwendung, CA/B BR 7.1.2.7.6).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued with the extended key usage not critical.</source>
        <translation>Lassen Sie es neu ausstellen, mit nicht kritischer erweiterter Schlüsselverwendung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” holds a list of purposes with nothing in it (extended key usage, RFC 5280, 4.2.1.12).</source>
        <translation>„%1“ enthält eine leere Liste von Zwecken (erweiterte Schlüsselverwendung, RFC 5280, 4.2.1.12).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give it purposes, or leave the list out.</source>
        <translation>Geben Sie ihm Zwecke oder lassen Sie die Liste weg.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The root “%1” limits its purposes, which public roots must not (extended key usage, CA/B BR 7.1.2.1.2).</source>
        <translation>Das Stammzertifikat „%1“ beschränkt seine Zwecke; öffentliche Stammzertifikate dürfen das nicht (erweiterte Schlüsselverwendung, CA/B BR 7.1.2.1.2).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Put the limit into an intermediate instead.</source>
        <translation>Setzen Sie die Beschränkung stattdessen in ein Zwischenzertifikat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is an authority’s certificate and used on a server itself (CA:TRUE).</source>
        <translation>„%1“ ist das Zertifikat einer Zertifizierungsstelle und wird selbst auf einem Server verwendet (CA:TRUE).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Issue a certificate for the server and keep the authority’s key away from it.</source>
        <translation>Stellen Sie ein Zertifikat für den Server aus und halten Sie den Schlüssel der Zertifizierungsstelle von ihm fern.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” limits names, but is no authority (name constraints, RFC 5280, 4.2.1.10).</source>
        <translation>„%1“ beschränkt Namen, ist aber keine Zertifizierungsstelle (Namensbeschränkungen, RFC 5280, 4.2.1.10).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave the name constraints out.</source>
        <translation>Lassen Sie die Namensbeschränkungen weg.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The authority “%1” limits names, but not as critical, so some programs ignore the limit (RFC 5280, 4.2.1.10).</source>
        <translation>Die Zertifizierungsstelle „%1“ beschränkt Namen, aber nicht als kritisch; manche Programme missachten daher die Beschränkung (RFC 5280, 4.2.1.10).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Mark the name constraints as critical.</source>
        <translation>Markieren Sie die Namensbeschränkungen als kritisch.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name constraints of “%1” limit nothing (RFC 5280, 4.2.1.10).</source>
        <translation>Die Namensbeschränkungen von „%1“ beschränken nichts (RFC 5280, 4.2.1.10).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say what is permitted or excluded, or leave them out.</source>
        <translation>Geben Sie an, was erlaubt oder ausgeschlossen ist, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” limits names to %2; the leading dot means different things to different programs (RFC 5280, 4.2.1.10).</source>
        <translation>„%1“ beschränkt Namen auf %2; der Punkt am Anfang bedeutet für verschiedene Programme Verschiedenes (RFC 5280, 4.2.1.10).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write the domain without the leading dot.</source>
        <translation>Schreiben Sie die Domain ohne den Punkt am Anfang.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” holds policy constraints that are not marked as critical (RFC 5280, 4.2.1.11).</source>
        <translation>„%1“ enthält Richtlinienbeschränkungen, die nicht als kritisch markiert sind (Policy Constraints, RFC 5280, 4.2.1.11).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mark the policy constraints as critical.</source>
        <translation>Markieren Sie die Richtlinienbeschränkungen (Policy Constraints) als kritisch.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” holds the host name %2, which has a character no host name has (RFC 5280, 4.2.1.6).</source>
        <translation>„%1“ enthält den Hostnamen %2 mit einem Zeichen, das in keinem Hostnamen vorkommt (RFC 5280, 4.2.1.6).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use letters, digits, hyphens and dots; other scripts as A-labels.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, Bindestriche und Punkte; andere Schriften als A-Labels.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” holds the host name %2 with an underscore (CA/B BR 7.1.2.7.12).</source>
        <translation>„%1“ enthält den Hostnamen %2 mit einem Unterstrich (CA/B BR 7.1.2.7.12).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use a hyphen.</source>
        <translation>Verwenden Sie einen Bindestrich.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” holds the host name %2, in which a part between two dots is empty (RFC 1034, 3.5).</source>
        <translation>„%1“ enthält den Hostnamen %2, in dem ein Teil zwischen zwei Punkten leer ist (RFC 1034, 3.5).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the name without empty parts and without a dot at an end.</source>
        <translation>Schreiben Sie den Namen ohne leere Teile und ohne Punkt am Anfang oder Ende.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” holds %2; a wildcard has to be the whole leftmost part with a domain after it (RFC 6125, 6.4.3).</source>
        <translation>„%1“ enthält %2; ein Platzhalter muss der ganze linke Teil sein, mit einer Domain dahinter (RFC 6125, 6.4.3).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as *.example.com.</source>
        <translation>Schreiben Sie ihn wie *.example.com.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” marks its alternative names as critical although it has a subject (RFC 5280, 4.2.1.6).</source>
        <translation>„%1“ markiert seine alternativen Namen als kritisch, obwohl es einen Inhaber nennt (RFC 5280, 4.2.1.6).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued with the subject alternative name not critical.</source>
        <translation>Lassen Sie es neu ausstellen, mit nicht kritischen alternativen Namen (Subject Alternative Name).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The serial number of “%1” is zero or negative (RFC 5280, 4.1.2.2).</source>
        <translation>Die Seriennummer von „%1“ ist null oder negativ (RFC 5280, 4.1.2.2).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued with a positive serial number.</source>
        <translation>Lassen Sie es mit einer positiven Seriennummer neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The serial number of “%1” is longer than 20 octets (RFC 5280, 4.1.2.2).</source>
        <translation>Die Seriennummer von „%1“ ist länger als 20 Oktette (RFC 5280, 4.1.2.2).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued with a shorter serial number.</source>
        <translation>Lassen Sie es mit einer kürzeren Seriennummer neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” has a DSA key, which hardly any program takes today (CA/B BR 6.1.5).</source>
        <translation>„%1“ hat einen DSA-Schlüssel, den heute kaum ein Programm annimmt (CA/B BR 6.1.5).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The RSA key of “%1” has %2 bits, which is no multiple of 8 (CA/B BR 6.1.5).</source>
        <translation>Der RSA-Schlüssel von „%1“ hat %2 Bit; das ist kein Vielfaches von 8 (CA/B BR 6.1.5).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Issue it again with RSA 3072 or ECDSA P-256.</source>
        <translation>Stellen Sie es mit RSA 3072 oder ECDSA P-256 neu aus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The root “%1” names its signing key in a way it must not (authority key identifier, CA/B BR 7.1.2.1.3).</source>
        <translation>Das Stammzertifikat „%1“ nennt seinen signierenden Schlüssel auf eine Weise, die nicht erlaubt ist (Authority Key Identifier, CA/B BR 7.1.2.1.3).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Let the authority key identifier hold the root’s own key identifier and nothing else.</source>
        <translation>Der Authority Key Identifier sollte die eigene Schlüsselkennung des Stammzertifikats enthalten und sonst nichts.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” holds an extension that cannot be read (%2, RFC 5280, 4.2).</source>
        <translation>„%1“ enthält eine Erweiterung, die sich nicht lesen lässt (%2, RFC 5280, 4.2).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” holds the same extension twice (%2, RFC 5280, 4.2).</source>
        <translation>„%1“ enthält dieselbe Erweiterung doppelt (%2, RFC 5280, 4.2).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The revocation list of “%1” has no number (RFC 5280, 5.2.3).</source>
        <translation>Die Sperrliste von „%1“ hat keine Nummer (RFC 5280, 5.2.3).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have the authority number its lists.</source>
        <translation>Lassen Sie die Zertifizierungsstelle ihre Listen nummerieren.</translation>
    </message>
    <message>
        <location filename="../ui/text/finding_words_cases.cpp" line="-36"/>
        <source>“%1” may not be used for this purpose (%2): its key usage has none of %4 (RFC 5280, 4.2.1.3).</source>
        <translation>„%1“ darf nicht für diesen Zweck verwendet werden (%2): Seine Schlüsselverwendung enthält nichts von %4 (RFC 5280, 4.2.1.3).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Issue it again with the right key usage, as a rule digitalSignature, or without one.</source>
        <translation>Stellen Sie es mit der richtigen Schlüsselverwendung neu aus, in der Regel digitalSignature, oder ohne eine.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” may not be used for this purpose (%2): its key usage allows more than %4.</source>
        <translation>„%1“ darf nicht für diesen Zweck verwendet werden (%2): Seine Schlüsselverwendung erlaubt mehr als %4.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Issue it again with digitalSignature as its key usage.</source>
        <translation>Stellen Sie es mit der Schlüsselverwendung digitalSignature neu aus.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” may not be used for this purpose (%2): it has others beside it (RFC 3161, 2.3).</source>
        <translation>„%1“ darf nicht für diesen Zweck verwendet werden (%2): Es hat daneben noch andere (RFC 3161, 2.3).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Issue a certificate for this purpose alone.</source>
        <translation>Stellen Sie ein Zertifikat allein für diesen Zweck aus.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” may not be used for this purpose (%2): its extended key usage is not marked as critical (RFC 3161, 2.3).</source>
        <translation>„%1“ darf nicht für diesen Zweck verwendet werden (%2): Seine erweiterte Schlüsselverwendung ist nicht als kritisch markiert (RFC 3161, 2.3).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Issue it again with that extension marked as critical.</source>
        <translation>Stellen Sie es neu aus, mit dieser Erweiterung als kritisch markiert.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” may not be used for this purpose (%2): its Netscape certificate type, an extension of old, forbids it.</source>
        <translation>„%1“ darf nicht für diesen Zweck verwendet werden (%2): Sein Netscape-Zertifikatstyp, eine Erweiterung von früher, verbietet es.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Issue it again without that extension.</source>
        <translation>Stellen Sie es ohne diese Erweiterung neu aus.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>When “%1” is valid cannot be read: one of its dates is none, or not written as it must be (validity, RFC 5280, 4.1.2.5).</source>
        <translation>Wann „%1“ gilt, ist nicht lesbar: Eines seiner Daten ist keines oder nicht so geschrieben, wie es sein muss (Gültigkeit, RFC 5280, 4.1.2.5).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Have it issued again with right dates.</source>
        <translation>Lassen Sie es mit richtigen Daten neu ausstellen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whether “%1” may bear its names is not known: an authority above it limits names in a way that OpenSSL cannot compare (name constraints, RFC 5280, 4.2.1.10).</source>
        <translation>Ob „%1“ seine Namen tragen darf, ist nicht bekannt: Eine Zertifizierungsstelle darüber beschränkt Namen auf eine Weise, die OpenSSL nicht vergleichen kann (Name Constraints, RFC 5280, 4.2.1.10).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Have the authority’s certificate issued again with constraints for host names, addresses, mailboxes or URIs, or leave out the names of that kind.</source>
        <translation>Lassen Sie das Zertifikat der Zertifizierungsstelle mit Beschränkungen für Rechnernamen, Adressen, Postfächer oder URIs neu ausstellen, oder lassen Sie die Namen dieser Art weg.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Whether “%1” may bear its names is not known: one of them, such as a URI without a host, cannot be compared with the limits of an authority above it (name constraints, RFC 5280, 4.2.1.10).</source>
        <translation>Ob „%1“ seine Namen tragen darf, ist nicht bekannt: Einer davon, etwa eine URI ohne Rechner, lässt sich nicht mit den Schranken einer Zertifizierungsstelle darüber vergleichen (Name Constraints, RFC 5280, 4.2.1.10).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Issue it again without that name, or from an authority without limits for its kind.</source>
        <translation>Stellen Sie es ohne diesen Namen neu aus, oder von einer Zertifizierungsstelle ohne Schranken für seine Art.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” cannot be judged: one of its extensions, or of its issuer’s, cannot be read (RFC 5280, 4.2).</source>
        <translation>„%1“ lässt sich nicht beurteilen: Eine seiner Erweiterungen oder der seines Ausstellers ist nicht lesbar (RFC 5280, 4.2).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The rules of its profile say which one; have that certificate issued again.</source>
        <translation>Die Regeln seines Profils sagen, welche; lassen Sie dieses Zertifikat neu ausstellen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” has so many names, and an authority above it so many limits for them, that OpenSSL does not compare them all (name constraints, RFC 5280, 4.2.1.10).</source>
        <translation>„%1“ hat so viele Namen und eine Zertifizierungsstelle darüber so viele Schranken für sie, dass OpenSSL nicht alle vergleicht (Name Constraints, RFC 5280, 4.2.1.10).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Spread the names over several certificates, or limit the authority by fewer, wider domains.</source>
        <translation>Verteilen Sie die Namen auf mehrere Zertifikate, oder beschränken Sie die Zertifizierungsstelle durch weniger und weitere Domains.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>“%1” is not made for this purpose (%2).</source>
        <translation>„%1“ ist nicht für diesen Zweck gedacht (%2).</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>“%1” holds %2, which stands for a name too that its authority may not vouch for (name constraints, RFC 5280, 4.2.1.10). OpenSSL is laxer here: it compares the texts only and takes it; other programs refuse it.</source>
        <translation>„%1“ enthält %2, was auch für einen Namen steht, für den seine Zertifizierungsstelle nicht bürgen darf (Name Constraints, RFC 5280, 4.2.1.10). OpenSSL ist hier großzügiger: Es vergleicht nur die Texte und nimmt es an; andere Programme lehnen es ab.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Name the hosts one by one in place of the wildcard, or issue it from an authority that permits all its names.</source>
        <translation>Nennen Sie die Rechner einzeln statt mit dem Platzhalter, oder stellen Sie es von einer Zertifizierungsstelle aus, die alle seine Namen erlaubt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The certificate holds %1 as a DNS name only. Programs look for an address among the IP addresses (iPAddress, RFC 5280, 4.2.1.6) and refuse it.</source>
        <translation>Das Zertifikat enthält %1 nur als DNS-Namen. Programme suchen eine Adresse unter den IP-Adressen (iPAddress, RFC 5280, 4.2.1.6) und lehnen es ab.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Issue it again with %1 as an IP address: IP:%1 for OpenSSL, or just the address here.</source>
        <translation>Stellen Sie es mit %1 als IP-Adresse neu aus: IP:%1 für OpenSSL, oder hier einfach die Adresse.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Whether the certificate is made for %1 cannot be told: its alternative names cannot be read (RFC 5280, 4.2.1.6). Programs refuse it.</source>
        <translation>Ob das Zertifikat für %1 gemacht ist, lässt sich nicht sagen: Seine alternativen Namen sind nicht lesbar (RFC 5280, 4.2.1.6). Programme lehnen es ab.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Have it issued again with %1 among its names.</source>
        <translation>Lassen Sie es mit %1 unter seinen Namen neu ausstellen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>“%2” is a URI. Browsers and other programs look for the host name %1 in a server’s certificate and pay no heed to URIs (RFC 9525, 6.3).</source>
        <translation>„%2“ ist eine URI. Browser und andere Programme suchen im Zertifikat eines Servers den Rechnernamen %1 und achten nicht auf URIs (RFC 9525, 6.3).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Give %1 as a name, in its place or beside it.</source>
        <translation>Geben Sie %1 als Namen an, statt dessen oder daneben.</translation>
    </message>
</context>
<context>
    <name>certwright::text::Format</name>
    <message numerus="yes">
        <location filename="../ui/text/format_text.cpp" line="+31"/>
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
    <message>
        <location line="+8"/>
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
        <location line="+8"/>
        <location line="+27"/>
        <source>unreadable date</source>
        <translation>unlesbares Datum</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>d MMM yyyy</source>
        <extracomment>A date with a short month; letters as in QLocale::toString()</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <extracomment>A date with the whole month, and the time; letters as in QLocale::toString()</extracomment>
        <translation>d. MMMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A date in it cannot be read, so nobody can tell whether it is valid.</source>
        <translation>Ein Datum darin ist unlesbar; daher kann niemand sagen, ob es gültig ist.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>not valid yet</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
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
        <location line="+4"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location line="-1"/>
        <source>within a day</source>
        <translation>innerhalb eines Tages</translation>
    </message>
    <message numerus="yes">
        <location line="-52"/>
        <source>Expired %n day(s) ago, on %1.</source>
        <translation>
            <numerusform>Vor %n Tag abgelaufen, am %1.</numerusform>
            <numerusform>Vor %n Tagen abgelaufen, am %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Not valid before %1; ends on %2.</source>
        <translation>Nicht gültig vor %1; endet am %2.</translation>
    </message>
    <message>
        <location line="+44"/>
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
    <name>certwright::text::Lint</name>
    <message>
        <location filename="../ui/text/lint_words_crypto.cpp" line="+10"/>
        <source>It ends before it starts.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is valid at no moment.</source>
        <translation>Es ist zu keiner Zeit gültig.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again.</source>
        <translation>Lassen Sie es neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <source>It is valid for longer than was allowed.</source>
        <translation>Es gilt länger, als erlaubt war.</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Issued for %1 days; the limit was 39 months (%2 days).</source>
        <translation>Ausgestellt für %1 Tage; die Grenze war 39 Monate (%2 Tage).</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <location line="+4"/>
        <location line="+9"/>
        <location line="+9"/>
        <location line="+9"/>
        <source>Have it issued again for a shorter time.</source>
        <translation>Lassen Sie es für eine kürzere Zeit neu ausstellen.</translation>
    </message>
    <message>
        <location line="-32"/>
        <source>Issued for %1 days; the limit was %2 days.</source>
        <translation>Ausgestellt für %1 Tage; die Grenze war %2 Tage.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+9"/>
        <location line="+9"/>
        <location line="+9"/>
        <source>It is valid for longer than browsers allow.</source>
        <translation>Es gilt länger, als Browser erlauben.</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Issued for %1 days; the limit is %2 days.</source>
        <translation>Ausgestellt für %1 Tage; die Grenze ist %2 Tage.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+9"/>
        <location line="+9"/>
        <location line="+9"/>
        <source>It is valid for the very last day that is allowed.</source>
        <translation>Es gilt bis zum allerletzten erlaubten Tag.</translation>
    </message>
    <message>
        <location line="-26"/>
        <location line="+9"/>
        <location line="+9"/>
        <location line="+9"/>
        <source>Issued for %1 days; %2 are recommended, so that no second is too many.</source>
        <translation>Ausgestellt für %1 Tage; empfohlen sind %2, damit keine Sekunde zu viel ist.</translation>
    </message>
    <message>
        <location line="-25"/>
        <location line="+9"/>
        <location line="+9"/>
        <location line="+9"/>
        <source>Ask for %2 days.</source>
        <translation>Verlangen Sie %2 Tage.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Apple devices refuse it, because it is valid for too long.</source>
        <translation>Apple-Geräte lehnen es ab, weil es zu lange gilt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issued for %1 days; they accept %2 days, from private authorities too.</source>
        <translation>Ausgestellt für %1 Tage; sie akzeptieren %2 Tage, auch von privaten Zertifizierungsstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again for at most %2 days.</source>
        <translation>Lassen Sie es für höchstens %2 Tage neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The next certificate will be shorter.</source>
        <translation>Das nächste Zertifikat wird kürzer gelten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issued for %1 days. When it is renewed, the limit for public certificates is %2 days.</source>
        <translation>Ausgestellt für %1 Tage. Beim Erneuern ist die Grenze für öffentliche Zertifikate %2 Tage.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Automate the renewal.</source>
        <translation>Automatisieren Sie die Erneuerung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+3"/>
        <source>It is signed by a method that can be forged.</source>
        <translation>Es ist mit einem Verfahren signiert, das sich fälschen lässt.</translation>
    </message>
    <message>
        <location line="-1"/>
        <location line="+3"/>
        <source>Have it issued again with SHA-256.</source>
        <translation>Lassen Sie es mit SHA-256 neu ausstellen.</translation>
    </message>
    <message>
        <location line="-41"/>
        <source>Issued for %1 days; the limit is %2 days from 15 March 2026 on.</source>
        <translation>Ausgestellt für %1 Tage; seit dem 15. März 2026 ist die Grenze %2 Tage.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Issued for %1 days; the limit is %2 days from 15 March 2027 on.</source>
        <translation>Ausgestellt für %1 Tage; seit dem 15. März 2027 ist die Grenze %2 Tage.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Issued for %1 days; the limit is %2 days from 15 March 2029 on.</source>
        <translation>Ausgestellt für %1 Tage; seit dem 15. März 2029 ist die Grenze %2 Tage.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 uses SHA-1; today’s programs refuse it.</source>
        <translation>%1 verwendet SHA-1; heutige Programme lehnen es ab.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 has been broken since 2008; today’s programs refuse it.</source>
        <translation>%1 ist seit 2008 gebrochen; heutige Programme lehnen es ab.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+4"/>
        <source>It is signed by a method that browsers do not know.</source>
        <translation>Es ist mit einem Verfahren signiert, das Browser nicht kennen.</translation>
    </message>
    <message>
        <location line="-3"/>
        <location line="+4"/>
        <source>%1 is not allowed on the public web.</source>
        <translation>%1 ist im öffentlichen Web nicht erlaubt.</translation>
    </message>
    <message>
        <location line="-3"/>
        <location line="+4"/>
        <source>Have it issued again with RSA or ECDSA and SHA-256.</source>
        <translation>Lassen Sie es mit RSA oder ECDSA und SHA-256 neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its RSA-PSS signature does not say properly how it was made.</source>
        <translation>Seine RSA-PSS-Signatur sagt nicht richtig, wie sie gemacht wurde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The parameters of RSA-PSS, which say its hash, mask and salt length, cannot be read: %1.</source>
        <translation>Die Parameter von RSA-PSS, die Hash, Maske und Salt-Länge nennen, sind nicht lesbar: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again by a program that writes them as RFC 4055 says.</source>
        <translation>Lassen Sie es von einem Programm neu ausstellen, das sie so schreibt, wie RFC 4055 es sagt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its RSA-PSS signature has parameters that browsers do not allow.</source>
        <translation>Seine RSA-PSS-Signatur hat Parameter, die Browser nicht erlauben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hash, mask and salt length are %1. Allowed are SHA-256, SHA-384 and SHA-512, each with MGF1 of the same hash and 32, 48 or 64 bytes of salt, in one exact encoding (with NULL after each hash).</source>
        <translation>Hash, Maske und Salt-Länge sind %1. Erlaubt sind SHA-256, SHA-384 und SHA-512, jeweils mit MGF1 desselben Hashs und 32, 48 oder 64 Byte Salt, in genau einer Kodierung (mit NULL hinter jedem Hash).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Have it issued again with RSA-PSS as it stands there, or with RSA (PKCS #1) and SHA-256.</source>
        <translation>Lassen Sie es mit RSA-PSS, wie es dort steht, oder mit RSA (PKCS #1) und SHA-256 neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its key is too short.</source>
        <translation>Sein Schlüssel ist zu kurz.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>RSA with %1 bits; 2048 is the least.</source>
        <translation>RSA mit %1 Bit; 2048 sind das Mindeste.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make a new key: ECDSA P-256, or RSA with 3072 bits.</source>
        <translation>Erzeugen Sie einen neuen Schlüssel: ECDSA P-256 oder RSA mit 3072 Bit.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its key has an unusual size.</source>
        <translation>Sein Schlüssel hat eine ungewöhnliche Größe.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 bits are not a multiple of 8; some programs cannot use it.</source>
        <translation>%1 Bit sind kein Vielfaches von 8; manche Programme können ihn nicht verwenden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make a new key of 2048, 3072 or 4096 bits.</source>
        <translation>Erzeugen Sie einen neuen Schlüssel mit 2048, 3072 oder 4096 Bit.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <location line="+4"/>
        <location line="+3"/>
        <location line="+4"/>
        <location line="+3"/>
        <location line="+3"/>
        <source>Its key is broken.</source>
        <translation>Sein Schlüssel ist defekt.</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>The RSA modulus is even, so that anybody can compute the private key.</source>
        <translation>Der RSA-Modulus ist gerade; daher kann jeder den privaten Schlüssel berechnen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+17"/>
        <location line="+3"/>
        <source>Make a new key and revoke this certificate.</source>
        <translation>Erzeugen Sie einen neuen Schlüssel und lassen Sie dieses Zertifikat sperren.</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>The two RSA primes are so close that anybody can find them (Fermat’s method).</source>
        <translation>Die beiden RSA-Primzahlen liegen so nah beieinander, dass jeder sie finden kann (Verfahren von Fermat).</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+7"/>
        <location line="+3"/>
        <source>Make a new key with other software and revoke this certificate.</source>
        <translation>Erzeugen Sie einen neuen Schlüssel mit anderer Software und lassen Sie dieses Zertifikat sperren.</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>It was made by a faulty chip of Infineon (ROCA, CVE-2017-15361).</source>
        <translation>Ein fehlerhafter Chip von Infineon hat ihn erzeugt (ROCA, CVE-2017-15361).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make a new key outside that chip and revoke this certificate.</source>
        <translation>Erzeugen Sie einen neuen Schlüssel außerhalb dieses Chips und lassen Sie dieses Zertifikat sperren.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The RSA modulus has a small factor, so that anybody can compute the private key.</source>
        <translation>Der RSA-Modulus hat einen kleinen Teiler; daher kann jeder den privaten Schlüssel berechnen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The public point does not lie on its curve.</source>
        <translation>Der öffentliche Punkt liegt nicht auf seiner Kurve.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The RSA exponent is even.</source>
        <translation>Der RSA-Exponent ist gerade.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The RSA exponent must be 3 or more.</source>
        <translation>Der RSA-Exponent muss mindestens 3 sein.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its key has an unusual exponent.</source>
        <translation>Sein Schlüssel hat einen ungewöhnlichen Exponenten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The RSA exponent should be at least 65537, and below 2^256.</source>
        <translation>Der RSA-Exponent sollte mindestens 65537 und kleiner als 2^256 sein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the next key with the exponent 65537.</source>
        <translation>Erzeugen Sie den nächsten Schlüssel mit dem Exponenten 65537.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+8"/>
        <location line="+4"/>
        <location line="+4"/>
        <source>Its key is of a kind that browsers do not know.</source>
        <translation>Sein Schlüssel ist von einer Art, die Browser nicht kennen.</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+8"/>
        <source>%1: P-256, P-384 and P-521 are allowed.</source>
        <translation>%1: Erlaubt sind P-256, P-384 und P-521.</translation>
    </message>
    <message>
        <location line="-7"/>
        <location line="+8"/>
        <location line="+4"/>
        <location line="+4"/>
        <location line="+4"/>
        <source>Make a new key: ECDSA P-256.</source>
        <translation>Erzeugen Sie einen neuen Schlüssel: ECDSA P-256.</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Its key is of a kind that Firefox’s rules leave out.</source>
        <translation>Sein Schlüssel ist von einer Art, die Firefox’ Regeln nicht vorsehen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: Mozilla allows P-256 and P-384 only.</source>
        <translation>%1: Mozilla erlaubt nur P-256 und P-384.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the next key with ECDSA P-256.</source>
        <translation>Erzeugen Sie den nächsten Schlüssel mit ECDSA P-256.</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+4"/>
        <source>%1: RSA and ECDSA are allowed.</source>
        <translation>%1: Erlaubt sind RSA und ECDSA.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its key is of a kind that is no longer used.</source>
        <translation>Sein Schlüssel ist von einer Art, die nicht mehr verwendet wird.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>DSA was taken out of TLS 1.3 and of the public web.</source>
        <translation>DSA wurde aus TLS 1.3 und aus dem öffentlichen Web entfernt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its key is limited to RSA-PSS, which browsers do not accept.</source>
        <translation>Sein Schlüssel ist auf RSA-PSS beschränkt; das akzeptieren Browser nicht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key must be a plain RSA key (rsaEncryption).</source>
        <translation>Der Schlüssel muss ein gewöhnlicher RSA-Schlüssel sein (rsaEncryption).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make a plain RSA key, or ECDSA P-256.</source>
        <translation>Erzeugen Sie einen gewöhnlichen RSA-Schlüssel oder ECDSA P-256.</translation>
    </message>
    <message>
        <location filename="../ui/text/lint_words_encoding.cpp" line="+11"/>
        <source>The certificate is not encoded as strictly as it must be.</source>
        <translation>Das Zertifikat ist nicht so streng kodiert, wie es sein muss.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is readable, but not DER (RFC 5280, 4.1); strict programs refuse it.</source>
        <translation>Es ist lesbar, aber kein DER (RFC 5280, 4.1); strenge Programme lehnen es ab.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+18"/>
        <location line="+5"/>
        <location line="+4"/>
        <location line="+4"/>
        <source>Have it issued again by software that writes DER.</source>
        <translation>Lassen Sie es mit einer Software neu ausstellen, die DER schreibt.</translation>
    </message>
    <message>
        <location line="-29"/>
        <source>It has extensions, but says that it is of version %1.</source>
        <translation>Es hat Erweiterungen, nennt sich aber Version %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only version 3 may have extensions.</source>
        <translation>Nur Version 3 darf Erweiterungen haben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>Have it issued again as version 3.</source>
        <translation>Lassen Sie es als Version 3 neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has unique identifiers, which nobody uses any more.</source>
        <translation>Es hat eindeutige Kennungen, die niemand mehr verwendet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>issuerUniqueID and subjectUniqueID must not be there.</source>
        <translation>issuerUniqueID und subjectUniqueID dürfen nicht vorkommen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/text/lint_words_names.cpp" line="+225"/>
        <location line="+6"/>
        <source>Have it issued again without them.</source>
        <translation>Lassen Sie es ohne diese neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An extension spells out that it is not critical, which DER leaves out.</source>
        <translation>Eine Erweiterung schreibt aus, dass sie nicht kritisch ist; DER lässt das weg.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The “critical” of %1 is the default and must not be encoded.</source>
        <translation>Das „critical“ von %1 ist der Standardwert und darf nicht kodiert werden.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It spells out that it is no authority, which DER leaves out.</source>
        <translation>Es schreibt aus, dass es keine Zertifizierungsstelle ist; DER lässt das weg.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“cA” FALSE in basic constraints is the default and must not be encoded.</source>
        <translation>„cA“ FALSE in den Basiseinschränkungen (Basic Constraints) ist der Standardwert und darf nicht kodiert werden.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>DER leaves out trailing zero bits.</source>
        <translation>DER lässt Null-Bits am Ende weg.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>DER leaves out trailing zero octets.</source>
        <translation>DER lässt Null-Oktette am Ende weg.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The key usage permits nothing at all.</source>
        <translation>Die Schlüsselverwendung erlaubt gar nichts.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least one bit of keyUsage must be set.</source>
        <translation>In keyUsage muss mindestens ein Bit gesetzt sein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again with the usages it needs, or without keyUsage.</source>
        <translation>Lassen Sie es mit den nötigen Verwendungen oder ohne keyUsage neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An extension is there twice.</source>
        <translation>Eine Erweiterung ist doppelt vorhanden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Programs may read either of the two %1, or refuse both.</source>
        <translation>Programme lesen die eine oder die andere der beiden (%1) oder lehnen beide ab.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/text/lint_words_names.cpp" line="-27"/>
        <source>Have it issued again with one of them.</source>
        <translation>Lassen Sie es mit nur einer davon neu ausstellen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A part of it is broken and cannot be read.</source>
        <translation>Ein Teil davon ist defekt und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The extension %1 is not what its standard says.</source>
        <translation>Die Erweiterung %1 entspricht nicht ihrem Standard.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again; look at the bytes of this field.</source>
        <translation>Lassen Sie es neu ausstellen; sehen Sie sich die Bytes dieses Feldes an.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has a rule marked as critical that few programs know.</source>
        <translation>Es enthält eine als kritisch markierte Regel, die wenige Programme kennen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever does not know the extension %1 has to refuse the certificate.</source>
        <translation>Wer die Erweiterung %1 nicht kennt, muss das Zertifikat ablehnen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have the extension marked as not critical, or see that all programs know it.</source>
        <translation>Lassen Sie die Erweiterung als nicht kritisch markieren oder sorgen Sie dafür, dass alle Programme sie kennen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its demand for a stapled answer is marked as critical.</source>
        <translation>Die Forderung nach einer mitgeschickten Antwort ist als kritisch gekennzeichnet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Programs that do not know the TLS feature (must-staple), OpenSSL among them, refuse the certificate then.</source>
        <translation>Programme, die das TLS-Feature (must-staple) nicht kennen, darunter OpenSSL, lehnen das Zertifikat dann ab.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Have the TLS feature marked as not critical.</source>
        <translation>Lassen Sie das TLS-Feature als nicht kritisch kennzeichnen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A list is there, but empty.</source>
        <translation>Eine Liste ist vorhanden, aber leer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 must hold at least one item.</source>
        <translation>%1 muss mindestens einen Eintrag enthalten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/text/lint_words_extensions.cpp" line="+93"/>
        <source>Have it issued again without the extension, or with something in it.</source>
        <translation>Lassen Sie es ohne die Erweiterung oder mit Inhalt darin neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The serial number is not positive.</source>
        <translation>Die Seriennummer ist nicht positiv.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Zero and negative numbers are not allowed.</source>
        <translation>Null und negative Zahlen sind nicht erlaubt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again with a random positive serial number.</source>
        <translation>Lassen Sie es mit einer zufälligen positiven Seriennummer neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The serial number of this root is not positive.</source>
        <translation>Die Seriennummer dieses Stammzertifikats ist nicht positiv.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Some old roots are like this; programs accept it.</source>
        <translation>Manche alten Stammzertifikate sind so; Programme akzeptieren es.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The serial number is too long.</source>
        <translation>Die Seriennummer ist zu lang.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It has %1 octets; 20 are allowed.</source>
        <translation>Sie hat %1 Oktette; erlaubt sind 20.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again with a serial number of at most 20 octets.</source>
        <translation>Lassen Sie es mit einer Seriennummer von höchstens 20 Oktetten neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The serial number is short enough to be guessed.</source>
        <translation>Die Seriennummer ist so kurz, dass sie sich erraten lässt.</translation>
    </message>
    <message>
        <location line="-47"/>
        <source>The key usage is encoded with too many bits.</source>
        <translation>Die Schlüsselverwendung ist mit überzähligen Bits kodiert.</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>It is a certificate of version %1, not of version 3.</source>
        <translation>Es ist ein Zertifikat der Version %1, nicht der Version 3.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only version 3 has extensions, which say what it is for, and for which names.</source>
        <translation>Nur Version 3 hat Erweiterungen, die sagen, wofür und für welche Namen es ist.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The key usage is encoded with one octet too many.</source>
        <translation>Die Schlüsselverwendung ist mit einem überzähligen Oktett kodiert.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Nothing needs to be done; the next root should have a random one.</source>
        <translation>Es ist nichts zu tun; das nächste Stammzertifikat sollte eine zufällige haben.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It should hold at least 64 random bits.</source>
        <translation>Sie sollte mindestens 64 zufällige Bits enthalten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again with a random serial number.</source>
        <translation>Lassen Sie es mit einer zufälligen Seriennummer neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It names two different methods for its one signature.</source>
        <translation>Es nennt zwei verschiedene Verfahren für seine eine Signatur.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The signature algorithm inside and outside must be the same.</source>
        <translation>Der Signaturalgorithmus muss innen und außen derselbe sein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again; this certificate was damaged or forged.</source>
        <translation>Lassen Sie es neu ausstellen; dieses Zertifikat wurde beschädigt oder gefälscht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+8"/>
        <source>The method of its signature is not encoded exactly.</source>
        <translation>Das Verfahren seiner Signatur ist nicht genau kodiert.</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>The parameters of an RSA signature must be NULL.</source>
        <translation>Die Parameter einer RSA-Signatur müssen NULL sein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+8"/>
        <location line="+9"/>
        <location line="+4"/>
        <location line="+3"/>
        <location line="+3"/>
        <location line="+4"/>
        <location line="+4"/>
        <location line="+3"/>
        <location filename="../ui/text/lint_words_names.cpp" line="+5"/>
        <source>Have it issued again by other software.</source>
        <translation>Lassen Sie es mit einer anderen Software neu ausstellen.</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>The kind of its key is not encoded exactly.</source>
        <translation>Die Art seines Schlüssels ist nicht genau kodiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The parameters of rsaEncryption must be NULL.</source>
        <translation>Die Parameter von rsaEncryption müssen NULL sein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the request again with other software.</source>
        <translation>Erstellen Sie den Antrag mit einer anderen Software neu.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An ECDSA signature has no parameters.</source>
        <translation>Eine ECDSA-Signatur hat keine Parameter.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The curve of its key is spelled out in place of its name.</source>
        <translation>Die Kurve seines Schlüssels ist ausgeschrieben statt genannt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Explicit EC parameters are not allowed, and were used for attacks (CVE-2020-0601).</source>
        <translation>Explizite EC-Parameter sind nicht erlaubt und wurden für Angriffe benutzt (CVE-2020-0601).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make a new key with a named curve such as P-256.</source>
        <translation>Erzeugen Sie einen neuen Schlüssel mit einer benannten Kurve wie P-256.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A date of its validity does not exist.</source>
        <translation>Ein Datum seiner Gültigkeit gibt es nicht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” is no day of the calendar or no time of day; programs refuse it or take it for another one.</source>
        <translation>„%1“ ist kein Tag des Kalenders oder keine Uhrzeit; Programme lehnen es ab oder halten es für eine andere Zeit.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A date is written in the form for years from 2050 on.</source>
        <translation>Ein Datum ist in der Form für Jahre ab 2050 geschrieben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 has to be a UTCTime.</source>
        <translation>%1 muss eine UTCTime sein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+7"/>
        <source>A time lacks its seconds.</source>
        <translation>Einer Zeitangabe fehlen die Sekunden.</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>The UTCTime %1 must have them.</source>
        <translation>Die UTCTime %1 muss sie enthalten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+11"/>
        <source>A time is not given in UTC.</source>
        <translation>Eine Zeitangabe ist nicht in UTC.</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>The UTCTime %1 must end in Z.</source>
        <translation>Die UTCTime %1 muss mit Z enden.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The GeneralizedTime %1 must have them.</source>
        <translation>Die GeneralizedTime %1 muss sie enthalten.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A time has fractions of a second.</source>
        <translation>Eine Zeitangabe hat Bruchteile einer Sekunde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The GeneralizedTime %1 must have whole seconds.</source>
        <translation>Die GeneralizedTime %1 muss ganze Sekunden haben.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The GeneralizedTime %1 must end in Z.</source>
        <translation>Die GeneralizedTime %1 muss mit Z enden.</translation>
    </message>
    <message>
        <location filename="../ui/text/lint_words_extensions.cpp" line="-82"/>
        <source>It does not say where its issuer and its status are found.</source>
        <translation>Es sagt nicht, wo sein Aussteller und sein Sperrstatus zu finden sind.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+26"/>
        <source>The authority information access (AIA) is missing.</source>
        <translation>Die Angaben zum Aussteller (Authority Information Access, AIA) fehlen.</translation>
    </message>
    <message>
        <location line="-25"/>
        <source>Have it issued again with AIA.</source>
        <translation>Lassen Sie es mit AIA neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place of its issuer is marked as critical.</source>
        <translation>Der Fundort seines Ausstellers ist als kritisch markiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The authority information access must not be critical.</source>
        <translation>Die Angaben zum Aussteller (Authority Information Access) dürfen nicht kritisch sein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../ui/text/lint_words_usage.cpp" line="+34"/>
        <location line="+163"/>
        <location line="+4"/>
        <source>Have it issued again with the extension marked as not critical.</source>
        <translation>Lassen Sie es neu ausstellen, mit der Erweiterung als nicht kritisch markiert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It does not say where its issuer’s certificate is found.</source>
        <translation>Es sagt nicht, wo das Zertifikat seines Ausstellers zu finden ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Programs cannot repair an incomplete chain without caIssuers in AIA.</source>
        <translation>Ohne caIssuers in AIA können Programme eine unvollständige Kette nicht ergänzen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ask for caIssuers next time, and always send the whole chain.</source>
        <translation>Verlangen Sie beim nächsten Mal caIssuers und senden Sie immer die ganze Kette.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its issuer’s certificate cannot be fetched by all programs.</source>
        <translation>Das Zertifikat seines Ausstellers können nicht alle Programme abrufen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>caIssuers must be an http:// address: %1.</source>
        <translation>caIssuers muss eine http://-Adresse sein: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <location line="+13"/>
        <location line="+4"/>
        <source>Have it issued again with an http:// address.</source>
        <translation>Lassen Sie es mit einer http://-Adresse neu ausstellen.</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>Its status cannot be asked for by all programs.</source>
        <translation>Seinen Sperrstatus können nicht alle Programme abfragen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The OCSP responder must be an http:// address: %1.</source>
        <translation>Der OCSP-Responder muss eine http://-Adresse haben: %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It says more about its issuer than browsers allow.</source>
        <translation>Es sagt mehr über seinen Aussteller, als Browser erlauben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The authority information access may hold OCSP and caIssuers with web addresses only, not %1.</source>
        <translation>Der Zugang zu Angaben der Zertifizierungsstelle (Authority Information Access) darf nur OCSP und caIssuers mit Web-Adressen enthalten, nicht %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again without the other entries.</source>
        <translation>Lassen Sie es ohne die anderen Einträge neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This authority does not say where its issuer is found.</source>
        <translation>Diese Zertifizierungsstelle sagt nicht, wo ihr Aussteller zu finden ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add caIssuers when it is renewed.</source>
        <translation>Fügen Sie beim Erneuern caIssuers hinzu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It points to a revocation list, but gives no address.</source>
        <translation>Es verweist auf eine Sperrliste, nennt aber keine Adresse.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The CRL distribution point has no URI.</source>
        <translation>Der Sperrlisten-Verteilungspunkt (CRL Distribution Point) hat keinen URI.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its revocation list cannot be fetched by all programs.</source>
        <translation>Seine Sperrliste können nicht alle Programme abrufen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The CRL distribution point must be an http:// address: %1.</source>
        <translation>Der Sperrlisten-Verteilungspunkt (CRL Distribution Point) muss eine http://-Adresse sein: %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its revocation list is split up, which browsers do not follow.</source>
        <translation>Seine Sperrliste ist aufgeteilt, und Browser folgen dem nicht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A CRL distribution point must not name another issuer or reasons.</source>
        <translation>Ein Verteilungspunkt von Sperrlisten (CRL Distribution Point) darf keinen anderen Aussteller und keine Gründe nennen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with a plain address of one whole list.</source>
        <translation>Lassen Sie es mit der einfachen Adresse einer einzigen, vollständigen Liste neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place of its revocation list is marked as critical.</source>
        <translation>Der Ort seiner Sperrliste ist als kritisch gekennzeichnet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CRL distribution points should not be critical; programs that do not know them refuse the certificate.</source>
        <translation>Verteilungspunkte von Sperrlisten sollten nicht kritisch sein; Programme, die sie nicht kennen, lehnen das Zertifikat ab.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nobody can learn whether it was revoked.</source>
        <translation>Niemand kann erfahren, ob es gesperrt wurde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without OCSP, a CRL distribution point is needed, except in short-lived certificates.</source>
        <translation>Ohne OCSP ist ein Sperrlisten-Verteilungspunkt (CRL Distribution Point) nötig, außer in kurzlebigen Zertifikaten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with a CRL distribution point.</source>
        <translation>Lassen Sie es mit einem Sperrlisten-Verteilungspunkt neu ausstellen (CRL Distribution Point).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody can learn whether this authority was revoked.</source>
        <translation>Niemand kann erfahren, ob diese Zertifizierungsstelle gesperrt wurde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The CRL distribution point is missing.</source>
        <translation>Der Sperrlisten-Verteilungspunkt (CRL Distribution Point) fehlt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a CRL distribution point when it is renewed.</source>
        <translation>Fügen Sie beim Erneuern einen Sperrlisten-Verteilungspunkt hinzu (CRL Distribution Point).</translation>
    </message>
    <message>
        <location filename="../ui/text/lint_words_policies.cpp" line="+11"/>
        <source>It does not say by which rules it was issued.</source>
        <translation>Es sagt nicht, nach welchen Regeln es ausgestellt wurde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>The certificate policies are missing.</source>
        <translation>Die Zertifikatsrichtlinien (Certificate Policies) fehlen.</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Have it issued again with a policy of the CA/Browser Forum.</source>
        <translation>Lassen Sie es mit einer Richtlinie des CA/Browser Forum neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This public authority does not say by which rules it works.</source>
        <translation>Diese öffentliche Zertifizierungsstelle sagt nicht, nach welchen Regeln sie arbeitet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add its certificate policies when it is renewed.</source>
        <translation>Ergänzen Sie ihre Zertifikatsrichtlinien bei der Erneuerung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A policy is there twice.</source>
        <translation>Eine Richtlinie ist doppelt vorhanden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 may appear once.</source>
        <translation>%1 darf nur einmal vorkommen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again with each policy once.</source>
        <translation>Lassen Sie es neu ausstellen, mit jeder Richtlinie nur einmal.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A policy has a remark that is no longer allowed.</source>
        <translation>Eine Richtlinie hat einen Zusatz, der nicht mehr erlaubt ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only a CPS address may qualify %1.</source>
        <translation>Nur eine CPS-Adresse darf %1 ergänzen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again without user notices.</source>
        <translation>Lassen Sie es ohne Benutzerhinweise (User Notice) neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It promises to follow the rules for e-mail, and names nobody.</source>
        <translation>Es verspricht, die Regeln für E-Mail einzuhalten, und nennt niemanden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By its policy the S/MIME requirements hold, which want a subject alternative name.</source>
        <translation>Nach seiner Richtlinie gelten die S/MIME-Anforderungen, die einen Subject Alternative Name verlangen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It was issued by rules for e-mail that have ended.</source>
        <translation>Es wurde nach Regeln für E-Mail ausgestellt, die nicht mehr gelten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The legacy generation of the S/MIME requirements ended on 15 July 2025.</source>
        <translation>Die Generation „legacy“ der S/MIME-Anforderungen gilt seit dem 15. Juli 2025 nicht mehr.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Its policies are marked as critical.</source>
        <translation>Seine Richtlinien sind als kritisch gekennzeichnet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Certificate policies should not be critical in public end certificates.</source>
        <translation>Zertifikatsrichtlinien sollten in öffentlichen Endzertifikaten nicht kritisch sein.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It does not say how its holder was checked.</source>
        <translation>Es sagt nicht, wie sein Inhaber geprüft wurde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One policy of the CA/Browser Forum is needed (2.23.140.1.1, or 2.23.140.1.2.1 to .3); there is none.</source>
        <translation>Es braucht eine Richtlinie des CA/Browser Forums (2.23.140.1.1 oder 2.23.140.1.2.1 bis .3); es hat keine.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with the policy that fits; in private networks, choose the profile for private servers.</source>
        <translation>Lassen Sie es mit der passenden Richtlinie neu ausstellen; wählen Sie in privaten Netzen das Profil für private Server.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It claims to be of two kinds at once.</source>
        <translation>Es gibt sich als zwei Arten zugleich aus.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Domain, organisation, person and extended validation exclude each other: %1.</source>
        <translation>Domain-, Organisations-, Personen- und erweiterte Prüfung schließen einander aus: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with one of these policies.</source>
        <translation>Lassen Sie es mit einer dieser Richtlinien neu ausstellen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It claims every policy there is.</source>
        <translation>Es nimmt jede Richtlinie für sich in Anspruch, die es gibt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>anyPolicy belongs to authorities only.</source>
        <translation>anyPolicy gehört nur in Zertifizierungsstellen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It names an organisation that nobody checked.</source>
        <translation>Es nennt eine Organisation, die niemand geprüft hat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the domain was validated, so “%1” must not be in the subject.</source>
        <translation>Nur die Domain wurde geprüft, darum darf „%1“ nicht im Inhaber stehen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+7"/>
        <source>Have it issued again without it, or as an organisation-validated certificate.</source>
        <translation>Lassen Sie es ohne diese Angabe oder mit geprüfter Organisation neu ausstellen.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Its subject says what nobody checked.</source>
        <translation>Sein Inhaber enthält Angaben, die niemand geprüft hat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the domain was validated: beside country and common name, nothing may be in the subject, such as “%1”.</source>
        <translation>Nur die Domain wurde geprüft: Neben Land und allgemeinem Namen darf nichts im Inhaber stehen, etwa „%1“.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It names no organisation, though one was checked.</source>
        <translation>Es nennt keine Organisation, obwohl eine geprüft wurde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The policy for organisation validation wants organizationName in the subject.</source>
        <translation>Die Richtlinie für geprüfte Organisationen verlangt organizationName im Inhaber.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+6"/>
        <location line="+6"/>
        <location line="+6"/>
        <location line="+6"/>
        <location line="+6"/>
        <source>Have it issued again with it, or as a domain-validated certificate.</source>
        <translation>Lassen Sie es mit dieser Angabe oder nur mit geprüfter Domain neu ausstellen.</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>It names no country, though an organisation was checked.</source>
        <translation>Es nennt kein Land, obwohl eine Organisation geprüft wurde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The policy for organisation validation wants countryName in the subject.</source>
        <translation>Die Richtlinie für geprüfte Organisationen verlangt countryName im Inhaber.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It names no place, though an organisation was checked.</source>
        <translation>Es nennt keinen Ort, obwohl eine Organisation geprüft wurde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The policy for organisation validation wants localityName or stateOrProvinceName in the subject.</source>
        <translation>Die Richtlinie für geprüfte Organisationen verlangt localityName oder stateOrProvinceName im Inhaber.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It names no person, though one was checked.</source>
        <translation>Es nennt keine Person, obwohl eine geprüft wurde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The policy for individual validation wants givenName and surname in the subject.</source>
        <translation>Die Richtlinie für geprüfte Personen verlangt givenName und surname im Inhaber.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It names no country, though a person was checked.</source>
        <translation>Es nennt kein Land, obwohl eine Person geprüft wurde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The policy for individual validation wants countryName in the subject.</source>
        <translation>Die Richtlinie für geprüfte Personen verlangt countryName im Inhaber.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It names no place, though a person was checked.</source>
        <translation>Es nennt keinen Ort, obwohl eine Person geprüft wurde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The policy for individual validation wants localityName or stateOrProvinceName in the subject.</source>
        <translation>Die Richtlinie für geprüfte Personen verlangt localityName oder stateOrProvinceName im Inhaber.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It names no organisation, though it claims extended validation.</source>
        <translation>Es nennt keine Organisation, obwohl es sich auf die erweiterte Prüfung beruft.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extended validation wants organizationName in the subject.</source>
        <translation>Die erweiterte Prüfung verlangt organizationName im Inhaber.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <location line="+5"/>
        <location line="+5"/>
        <location line="+6"/>
        <source>Have it issued again with it, or without the policy for extended validation.</source>
        <translation>Lassen Sie es mit dieser Angabe oder ohne die Richtlinie für erweiterte Prüfung neu ausstellen.</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>It does not say what kind of organisation holds it.</source>
        <translation>Es sagt nicht, welche Art von Organisation sein Inhaber ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extended validation wants businessCategory in the subject.</source>
        <translation>Die erweiterte Prüfung verlangt businessCategory im Inhaber.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It names no country, though it claims extended validation.</source>
        <translation>Es nennt kein Land, obwohl es sich auf die erweiterte Prüfung beruft.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extended validation wants countryName in the subject.</source>
        <translation>Die erweiterte Prüfung verlangt countryName im Inhaber.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It does not say under which number its holder is registered.</source>
        <translation>Es sagt nicht, unter welcher Nummer sein Inhaber eingetragen ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extended validation wants serialNumber in the subject.</source>
        <translation>Die erweiterte Prüfung verlangt serialNumber im Inhaber.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It does not say where its holder is registered.</source>
        <translation>Es sagt nicht, wo sein Inhaber eingetragen ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extended validation wants jurisdictionCountryName in the subject.</source>
        <translation>Die erweiterte Prüfung verlangt jurisdictionCountryName im Inhaber.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It claims extended validation for all hosts below a domain.</source>
        <translation>Es beruft sich für alle Rechner unter einer Domain auf die erweiterte Prüfung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extended validation allows no wildcard: %1.</source>
        <translation>Die erweiterte Prüfung erlaubt keinen Platzhalter: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again with each host by its name, or without the policy for extended validation.</source>
        <translation>Lassen Sie es mit jedem Rechner bei seinem Namen oder ohne die Richtlinie für erweiterte Prüfung neu ausstellen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It claims extended validation for an address.</source>
        <translation>Es beruft sich für eine Adresse auf die erweiterte Prüfung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Extended validation allows host names only.</source>
        <translation>Die erweiterte Prüfung erlaubt nur Rechnernamen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again without the address, or without the policy for extended validation.</source>
        <translation>Lassen Sie es ohne die Adresse oder ohne die Richtlinie für erweiterte Prüfung neu ausstellen.</translation>
    </message>
    <message>
        <location filename="../ui/text/lint_words_extensions.cpp" line="+46"/>
        <source>A list of signed certificate timestamps must hold at least one.</source>
        <translation>Eine Liste signierter Zertifikatszeitstempel (SCT) muss mindestens einen enthalten.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Signed certificate timestamps in it: %1; Chrome and Safari want %2, in it, by TLS or by OCSP.</source>
        <translation>Signierte Zertifikatszeitstempel (SCT) darin: %1; Chrome und Safari verlangen %2, hier, über TLS oder über OCSP.</translation>
    </message>
    <message>
        <location filename="../ui/text/lint_words_policies.cpp" line="-104"/>
        <source>Have it issued again by the multipurpose or strict generation.</source>
        <translation>Lassen Sie es nach der Generation „multipurpose“ oder „strict“ neu ausstellen.</translation>
    </message>
    <message>
        <location filename="../ui/text/lint_words_extensions.cpp" line="-48"/>
        <source>The limits to its policies are only a hint.</source>
        <translation>Die Grenzen seiner Richtlinien sind nur ein Hinweis.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Policy constraints must be critical.</source>
        <translation>Richtlinienbeschränkungen (Policy Constraints) müssen kritisch sein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the certificate again with critical policy constraints.</source>
        <translation>Erstellen Sie das Zertifikat neu, mit kritischen Richtlinienbeschränkungen (Policy Constraints).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The limit to its policies is only a hint.</source>
        <translation>Die Grenze seiner Richtlinien ist nur ein Hinweis.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>inhibitAnyPolicy must be critical.</source>
        <translation>inhibitAnyPolicy muss kritisch sein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the certificate again with the extension marked as critical.</source>
        <translation>Erstellen Sie das Zertifikat neu, mit der Erweiterung als kritisch markiert.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+6"/>
        <source>The names this authority is limited to are only a hint.</source>
        <translation>Die Namen, auf die diese Zertifizierungsstelle beschränkt ist, sind nur ein Hinweis.</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Name constraints must be critical, or some programs do not obey them.</source>
        <translation>Namensbeschränkungen müssen kritisch sein, sonst halten sich manche Programme nicht daran.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make the authority’s certificate again with critical name constraints.</source>
        <translation>Erstellen Sie das Zertifikat der Zertifizierungsstelle neu, mit kritischen Namensbeschränkungen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Name constraints are not critical. That is tolerated on the public web, for old Apple systems.</source>
        <translation>Die Namensbeschränkungen sind nicht kritisch. Im öffentlichen Web wird das wegen alter Apple-Systeme geduldet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mark them as critical when it is renewed.</source>
        <translation>Markieren Sie sie beim Erneuern als kritisch.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It limits names, but is no authority.</source>
        <translation>Es beschränkt Namen, ist aber keine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name constraints belong to authorities only.</source>
        <translation>Namensbeschränkungen gehören nur in Zertifizierungsstellen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again without name constraints.</source>
        <translation>Lassen Sie es ohne Namensbeschränkungen neu ausstellen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its limit to names is empty.</source>
        <translation>Seine Beschränkung auf Namen ist leer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name constraints must permit or exclude something.</source>
        <translation>Namensbeschränkungen müssen etwas erlauben oder ausschließen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A limit to names is written in a form that not all programs know.</source>
        <translation>Eine Namensbeschränkung ist in einer Form geschrieben, die nicht alle Programme kennen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” starts with a dot; a DNS constraint is written as example.org.</source>
        <translation>„%1“ beginnt mit einem Punkt; eine DNS-Beschränkung schreibt man wie example.org.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make the certificate again with the name without the dot.</source>
        <translation>Erstellen Sie das Zertifikat neu, mit dem Namen ohne den Punkt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A limit to names holds a wildcard, which no program understands.</source>
        <translation>Eine Namensbeschränkung enthält einen Platzhalter, den kein Programm versteht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1”: a DNS constraint covers all names below it by itself.</source>
        <translation>„%1“: Eine DNS-Beschränkung deckt von sich aus alle Namen darunter ab.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the certificate again with the name alone.</source>
        <translation>Erstellen Sie das Zertifikat neu, mit dem Namen allein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is a precertificate and a finished certificate at once.</source>
        <translation>Es ist Vorzertifikat und fertiges Zertifikat zugleich.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The CT poison makes it a precertificate, which cannot hold signed certificate timestamps yet.</source>
        <translation>Das CT-Poison macht es zu einem Vorzertifikat, das noch keine signierten Zeitstempel (SCT) enthalten kann.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again: without the timestamps for the logs, without the poison for servers.</source>
        <translation>Lassen Sie es neu ausstellen: ohne die Zeitstempel für die Logs, ohne das Poison für Server.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its list of log entries is empty.</source>
        <translation>Seine Liste der Protokolleinträge ist leer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again and logged.</source>
        <translation>Lassen Sie es neu ausstellen und protokollieren.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Browsers find too few log entries in it.</source>
        <translation>Browser finden darin zu wenige Protokolleinträge.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Have it issued again and logged, or let the server send them.</source>
        <translation>Lassen Sie es neu ausstellen und protokollieren, oder lassen Sie den Server sie senden.</translation>
    </message>
    <message>
        <location filename="../ui/text/lint_words_names.cpp" line="-199"/>
        <source>It names no host or address.</source>
        <translation>Es nennt weder Host noch Adresse.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The subject alternative name is missing; programs do not look at the common name.</source>
        <translation>Die alternativen Namen (Subject Alternative Name) fehlen; den Common Name beachten Programme nicht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with all its names as subject alternative names.</source>
        <translation>Lassen Sie es mit allen Namen als alternative Namen neu ausstellen (Subject Alternative Name).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It names no mailbox.</source>
        <translation>Es nennt kein Postfach.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mail programs look for the address in the subject alternative name.</source>
        <translation>E-Mail-Programme suchen die Adresse unter den alternativen Namen (Subject Alternative Name).</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../ui/text/lint_words_policies.cpp" line="-6"/>
        <source>Have it issued again with the e-mail address as subject alternative name.</source>
        <translation>Lassen Sie es mit der E-Mail-Adresse als alternativem Namen neu ausstellen (Subject Alternative Name).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its list of names is empty.</source>
        <translation>Seine Liste der Namen ist leer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A subject alternative name must hold at least one.</source>
        <translation>Die alternativen Namen (Subject Alternative Name) müssen mindestens einen enthalten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again with its names.</source>
        <translation>Lassen Sie es mit seinen Namen neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its names are marked as critical without need.</source>
        <translation>Seine Namen sind ohne Not als kritisch markiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A subject alternative name should be critical only when the subject is empty.</source>
        <translation>Die alternativen Namen (Subject Alternative Name) sollten nur kritisch sein, wenn der Inhaber leer ist.</translation>
    </message>
    <message>
        <location filename="../ui/text/lint_words_extensions.cpp" line="-61"/>
        <location filename="../ui/text/lint_words_names.cpp" line="+2"/>
        <location filename="../ui/text/lint_words_policies.cpp" line="+11"/>
        <source>Have the extension marked as not critical next time.</source>
        <translation>Lassen Sie die Erweiterung beim nächsten Mal als nicht kritisch markieren.</translation>
    </message>
    <message>
        <location filename="../ui/text/lint_words_names.cpp" line="+2"/>
        <source>Its names are its only identity, but not marked as critical.</source>
        <translation>Seine Namen sind seine einzige Identität, aber nicht als kritisch markiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With an empty subject, the subject alternative name must be critical.</source>
        <translation>Bei leerem Inhaber müssen die alternativen Namen (Subject Alternative Name) kritisch sein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../ui/text/lint_words_usage.cpp" line="-162"/>
        <source>Have it issued again with the extension marked as critical.</source>
        <translation>Lassen Sie es neu ausstellen, mit der Erweiterung als kritisch markiert.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A name has characters that no host name has.</source>
        <translation>Ein Name enthält Zeichen, die in keinem Hostnamen vorkommen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Letters, digits and hyphens only: %1.</source>
        <translation>Nur Buchstaben, Ziffern und Bindestriche: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again with names in that form; other scripts as xn-- labels.</source>
        <translation>Lassen Sie es mit Namen in dieser Form neu ausstellen; andere Schriften als A-Labels (xn--).</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A name has an underscore.</source>
        <translation>Ein Name enthält einen Unterstrich.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is no host name, though many programs accept it: %1.</source>
        <translation>Es ist kein Hostname, auch wenn viele Programme ihn akzeptieren: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use a hyphen in its place.</source>
        <translation>Verwenden Sie stattdessen einen Bindestrich.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A name holds a hidden end mark.</source>
        <translation>Ein Name enthält ein verstecktes Endezeichen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Programs that stop at a NUL octet take it for another name (%1).</source>
        <translation>Programme, die bei einem NUL-Oktett aufhören, halten ihn für einen anderen Namen (%1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Do not use this certificate; it may be an attack.</source>
        <translation>Verwenden Sie dieses Zertifikat nicht; es könnte ein Angriff sein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A wildcard is in the wrong place.</source>
        <translation>Ein Platzhalter steht an der falschen Stelle.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only the whole leftmost label may be a wildcard: %1.</source>
        <translation>Nur der ganze linke Teil darf ein Platzhalter sein: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <source>Have it issued again with names such as *.example.org.</source>
        <translation>Lassen Sie es mit Namen wie *.example.org neu ausstellen.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>A wildcard stands alone.</source>
        <translation>Ein Platzhalter steht allein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No program lets it stand for every name.</source>
        <translation>Kein Programm lässt ihn für jeden Namen gelten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A name has a gap or a dot at an end.</source>
        <translation>Ein Name hat eine Lücke oder einen Punkt am Anfang oder Ende.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Two dots in a row, or a dot at the start or end: %1.</source>
        <translation>Zwei Punkte hintereinander oder ein Punkt am Anfang oder Ende: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>Have it issued again with the name written right.</source>
        <translation>Lassen Sie es mit richtig geschriebenem Namen neu ausstellen.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>A part of a name is too long.</source>
        <translation>Ein Teil eines Namens ist zu lang.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At most 63 characters are allowed between two dots: %1.</source>
        <translation>Zwischen zwei Punkten sind höchstens 63 Zeichen erlaubt: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <location line="+171"/>
        <source>Have it issued again with a shorter name.</source>
        <translation>Lassen Sie es mit einem kürzeren Namen neu ausstellen.</translation>
    </message>
    <message>
        <location line="-173"/>
        <source>A name is too long.</source>
        <translation>Ein Name ist zu lang.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A host name has at most 253 characters.</source>
        <translation>Ein Hostname hat höchstens 253 Zeichen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A name is there twice.</source>
        <translation>Ein Name ist doppelt vorhanden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More than once: %1.</source>
        <translation>Mehr als einmal: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave one out next time.</source>
        <translation>Lassen Sie beim nächsten Mal einen weg.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A name of another script is not encoded right.</source>
        <translation>Ein Name aus einer anderen Schrift ist nicht richtig kodiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not decode to a host name (IDNA).</source>
        <translation>%1 lässt sich nicht in einen Hostnamen dekodieren (IDNA).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again with the name as your browser shows it.</source>
        <translation>Lassen Sie es mit dem Namen neu ausstellen, den Ihr Browser anzeigt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It holds a name that exists in private networks only.</source>
        <translation>Es enthält einen Namen, den es nur in privaten Netzen gibt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No public authority may vouch for it: %1.</source>
        <translation>Keine öffentliche Zertifizierungsstelle darf dafür bürgen: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use a private authority for such names.</source>
        <translation>Verwenden Sie für solche Namen eine private Zertifizierungsstelle.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It holds a name of the reverse zone.</source>
        <translation>Es enthält einen Namen der Rückwärtszone.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Names below arpa have not been allowed since 15 March 2026: %1.</source>
        <translation>Namen unter arpa sind seit dem 15. März 2026 nicht erlaubt: %1.</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>“%1” must be one of the subject alternative names, letter for letter (also capital and small ones).</source>
        <translation>„%1“ muss einer der Subject Alternative Names sein, Zeichen für Zeichen (auch in Groß- und Kleinschreibung).</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The organizational unit “%1” has not been allowed since 1 September 2022.</source>
        <translation>Die Organisationseinheit „%1“ ist seit dem 1. September 2022 nicht erlaubt.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The organizational unit “%1” has not been allowed since 15 September 2023.</source>
        <translation>Die Organisationseinheit „%1“ ist seit dem 15. September 2023 nicht erlaubt.</translation>
    </message>
    <message>
        <location line="-87"/>
        <source>Ask for the host’s own name.</source>
        <translation>Verlangen Sie den eigenen Namen des Hosts.</translation>
    </message>
    <message>
        <location line="-68"/>
        <source>An IP address stands as a DNS name.</source>
        <translation>Eine IP-Adresse steht als DNS-Name da.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Browsers and most programs look for addresses among the IP addresses only, and refuse %1.</source>
        <translation>Browser und die meisten Programme suchen Adressen nur unter den IP-Adressen und lehnen %1 ab.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with the address as an IP address (iPAddress).</source>
        <translation>Lassen Sie es mit der Adresse als IP-Adresse neu ausstellen (iPAddress).</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>A part of a name starts or ends with a hyphen.</source>
        <translation>Ein Teil eines Namens beginnt oder endet mit einem Bindestrich.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Between two dots, a name starts and ends with a letter or a digit: %1.</source>
        <translation>Zwischen zwei Punkten beginnt und endet ein Name mit einem Buchstaben oder einer Ziffer: %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A part of a name has a form that is set aside.</source>
        <translation>Ein Teil eines Namens hat eine Form, die reserviert ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Two hyphens in third and fourth place are reserved; only xn-- is in use: %1.</source>
        <translation>Zwei Bindestriche an dritter und vierter Stelle sind reserviert; nur xn-- ist in Gebrauch: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with another name.</source>
        <translation>Lassen Sie es mit einem anderen Namen neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A name is no address of the Tor network.</source>
        <translation>Ein Name ist keine Adresse des Tor-Netzes.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Before .onion must stand 56 characters with the right check sum (version 3): %1.</source>
        <translation>Vor .onion müssen 56 Zeichen mit der richtigen Prüfsumme stehen (Version 3): %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with the address that Tor shows.</source>
        <translation>Lassen Sie es mit der Adresse neu ausstellen, die Tor zeigt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A wildcard stands for domains of different owners.</source>
        <translation>Ein Platzhalter steht für Domains verschiedener Inhaber.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>People register names right below it: %1. An authority may only vouch for it when one owner has them all.</source>
        <translation>Direkt darunter registrieren Leute Namen: %1. Eine Zertifizierungsstelle darf nur dafür bürgen, wenn alle einem Inhaber gehören.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Check that the wildcard is meant.</source>
        <translation>Prüfen Sie, ob der Platzhalter gemeint ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It holds a top-level domain by itself.</source>
        <translation>Es enthält eine Top-Level-Domain für sich allein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A registry runs it for the domains of many owners, so it is no server’s name: %1.</source>
        <translation>Eine Registrierungsstelle betreibt sie für die Domains vieler Eigentümer, daher ist sie kein Name eines Servers: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with the whole name of the host.</source>
        <translation>Lassen Sie es mit dem vollständigen Namen des Rechners neu ausstellen.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>It holds an e-mail address.</source>
        <translation>Es enthält eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+12"/>
        <source>Public server certificates may hold host names and addresses only: %1.</source>
        <translation>Öffentliche Serverzertifikate dürfen nur Hostnamen und Adressen enthalten: %1.</translation>
    </message>
    <message>
        <location line="-10"/>
        <location line="+4"/>
        <location line="+4"/>
        <location line="+4"/>
        <location line="+5"/>
        <location filename="../ui/text/lint_words_policies.cpp" line="+15"/>
        <source>Have it issued again without it.</source>
        <translation>Lassen Sie es ohne diese neu ausstellen.</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>It holds a directory name.</source>
        <translation>Es enthält einen Verzeichnisnamen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Public server certificates may hold host names and addresses only.</source>
        <translation>Öffentliche Serverzertifikate dürfen nur Hostnamen und Adressen enthalten.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It holds a name of another kind.</source>
        <translation>Es enthält einen Namen anderer Art.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Public server certificates may hold host names and addresses only (otherName).</source>
        <translation>Öffentliche Serverzertifikate dürfen nur Hostnamen und Adressen enthalten (otherName).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It holds a URI.</source>
        <translation>Es enthält einen URI.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It holds an object identifier as a name.</source>
        <translation>Es enthält eine Objektkennung als Namen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Public server certificates may hold host names and addresses only (registeredID).</source>
        <translation>Öffentliche Serverzertifikate dürfen nur Hostnamen und Adressen enthalten (registeredID).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It holds an address of private networks.</source>
        <translation>Es enthält eine Adresse aus privaten Netzen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No public authority may vouch for %1.</source>
        <translation>Keine öffentliche Zertifizierungsstelle darf für %1 bürgen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use a private authority for such addresses.</source>
        <translation>Verwenden Sie für solche Adressen eine private Zertifizierungsstelle.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An e-mail address among its names is none.</source>
        <translation>Eine E-Mail-Adresse unter seinen Namen ist keine.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mail programs compare addresses of the form name@example.org alone, and this one reads “%1”.</source>
        <translation>Mailprogramme vergleichen nur Adressen der Form name@example.org, und diese lautet „%1“.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with the bare address, without a person’s name, brackets or a comment.</source>
        <translation>Lassen Sie es mit der bloßen Adresse neu ausstellen, ohne Personennamen, Klammern oder Kommentar.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A URI among its names does not say of what kind it is.</source>
        <translation>Eine URI unter seinen Namen sagt nicht, von welcher Art sie ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” lacks a scheme such as https: or spiffe:; a relative URI names nothing.</source>
        <translation>„%1“ fehlt ein Schema wie https: oder spiffe:; eine relative URI benennt nichts.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with the whole URI.</source>
        <translation>Lassen Sie es mit der vollständigen URI neu ausstellen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This authority has no name.</source>
        <translation>Diese Zertifizierungsstelle hat keinen Namen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Certificates below it could not name their issuer.</source>
        <translation>Zertifikate unter ihr könnten ihren Aussteller nicht nennen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the authority’s certificate again with a subject.</source>
        <translation>Erstellen Sie das Zertifikat der Zertifizierungsstelle neu, mit einem Inhaber (Subject).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It names nobody at all.</source>
        <translation>Es nennt überhaupt niemanden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Subject and subject alternative name are both empty.</source>
        <translation>Inhaber (Subject) und alternative Namen (Subject Alternative Name) sind beide leer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again with a name.</source>
        <translation>Lassen Sie es mit einem Namen neu ausstellen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It does not say who issued it.</source>
        <translation>Es sagt nicht, wer es ausgestellt hat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The issuer is empty.</source>
        <translation>Der Aussteller ist leer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again by an authority with a name.</source>
        <translation>Lassen Sie es von einer Zertifizierungsstelle mit Namen neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The common name is none of its names.</source>
        <translation>Der Common Name ist keiner seiner Namen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Have it issued again with an empty common name, or with one of its names.</source>
        <translation>Lassen Sie es mit leerem Common Name oder mit einem seiner Namen darin neu ausstellen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The common name looks like a host, but does not count.</source>
        <translation>Der Common Name sieht wie ein Host aus, zählt aber nicht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Programs read the subject alternative names only, and “%1” is not there.</source>
        <translation>Programme lesen nur die alternativen Namen (Subject Alternative Name), und „%1“ steht dort nicht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with this name as subject alternative name.</source>
        <translation>Lassen Sie es mit diesem Namen als alternativem Namen neu ausstellen (Subject Alternative Name).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The common name repeats one of the names.</source>
        <translation>Der Common Name wiederholt einen der Namen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Allowed, but not recommended. Names are read from the subject alternative name.</source>
        <translation>Erlaubt, aber nicht empfohlen. Namen werden aus den alternativen Namen gelesen (Subject Alternative Name).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave the common name empty.</source>
        <translation>Lassen Sie den Common Name leer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An e-mail address is where mail programs do not look.</source>
        <translation>Eine E-Mail-Adresse steht dort, wo E-Mail-Programme nicht suchen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” stands in the subject, but not in the subject alternative name.</source>
        <translation>„%1“ steht im Inhaber, aber nicht in den alternativen Namen (Subject Alternative Name).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with the address as subject alternative name.</source>
        <translation>Lassen Sie es mit der Adresse als alternativem Namen neu ausstellen (Subject Alternative Name).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It names a department.</source>
        <translation>Es nennt eine Abteilung.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ask for a certificate without OU.</source>
        <translation>Verlangen Sie ein Zertifikat ohne OU.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This public authority does not say in which country it is.</source>
        <translation>Diese öffentliche Zertifizierungsstelle sagt nicht, in welchem Land sie ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its subject lacks countryName.</source>
        <translation>In ihrem Inhaber (Subject) fehlt countryName.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add the country when it is renewed.</source>
        <translation>Ergänzen Sie das Land bei der Erneuerung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This public authority does not say who runs it.</source>
        <translation>Diese öffentliche Zertifizierungsstelle sagt nicht, wer sie betreibt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its subject lacks organizationName.</source>
        <translation>In ihrem Inhaber (Subject) fehlt organizationName.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add the organisation when it is renewed.</source>
        <translation>Ergänzen Sie die Organisation bei der Erneuerung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This public authority has no name of its own.</source>
        <translation>Diese öffentliche Zertifizierungsstelle hat keinen eigenen Namen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its subject lacks commonName.</source>
        <translation>In ihrem Inhaber (Subject) fehlt commonName.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a common name when it is renewed.</source>
        <translation>Ergänzen Sie einen Common Name bei der Erneuerung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This public authority names a department.</source>
        <translation>Diese öffentliche Zertifizierungsstelle nennt eine Abteilung.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Leave it out when it is renewed.</source>
        <translation>Lassen Sie sie beim Erneuern weg.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parts of the subject are not in their order.</source>
        <translation>Die Teile des Inhabers stehen nicht in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Country, state, place, organisation, common name; “%1” comes too late.</source>
        <translation>Land, Bundesland, Ort, Organisation, Common Name; „%1“ kommt zu spät.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with the subject in order.</source>
        <translation>Lassen Sie es mit dem Inhaber in der richtigen Reihenfolge neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A part of the subject is there twice.</source>
        <translation>Ein Teil des Inhabers ist doppelt vorhanden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” is one of two values for the same attribute.</source>
        <translation>„%1“ ist einer von zwei Werten desselben Attributs.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A part of the subject is written in an old character set.</source>
        <translation>Ein Teil des Inhabers ist in einem alten Zeichensatz geschrieben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” must be a UTF8String or PrintableString (the country a PrintableString).</source>
        <translation>„%1“ muss ein UTF8String oder PrintableString sein (das Land ein PrintableString).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A part of the subject has characters its type does not have.</source>
        <translation>Ein Teil des Inhabers enthält Zeichen, die sein Typ nicht kennt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” is a PrintableString, which knows neither @ nor &amp; nor * nor _.</source>
        <translation>„%1“ ist ein PrintableString; dieser kennt weder @ noch &amp; noch * noch _.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+6"/>
        <source>Have it issued again with UTF8String.</source>
        <translation>Lassen Sie es mit UTF8String neu ausstellen.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>A part of the subject is encoded wrong.</source>
        <translation>Ein Teil des Subjects ist falsch kodiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” holds octets beyond ASCII in a type that has ASCII only (IA5String, VisibleString or NumericString); programs read different names.</source>
        <translation>„%1“ enthält Bytes jenseits von ASCII in einem Typ, der nur ASCII kennt (IA5String, VisibleString oder NumericString); Programme lesen verschiedene Namen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A part of the subject holds characters that nobody sees.</source>
        <translation>Ein Teil des Subjects enthält Zeichen, die niemand sieht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” holds control characters, such as line ends, here shown by their numbers.</source>
        <translation>„%1“ enthält Steuerzeichen, etwa Zeilenenden, hier durch ihre Nummern gezeigt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A part of the subject holds characters that nobody sees or that turn its direction.</source>
        <translation>Ein Teil des Subjects enthält Zeichen, die niemand sieht oder die seine Schreibrichtung umkehren.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” holds %2, here shown by their numbers; with such characters a name can look like another.</source>
        <translation>„%1“ enthält %2, hier durch ihre Nummern gezeigt; mit solchen Zeichen kann ein Name wie ein anderer aussehen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A part of the subject says nothing.</source>
        <translation>Ein Teil des Subjects sagt nichts.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” has neither a letter nor a digit. What is absent must be left out, not marked by a dot or a dash.</source>
        <translation>„%1“ hat weder Buchstaben noch Ziffer. Was fehlt, muss weggelassen und nicht durch Punkt oder Strich angezeigt werden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <source>Have it issued again without that field.</source>
        <translation>Lassen Sie es ohne dieses Feld neu ausstellen.</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>A part of the subject is empty.</source>
        <translation>Ein Teil des Subjects ist leer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A name in a certificate has at least one character (SIZE (1..MAX)).</source>
        <translation>Ein Name in einem Zertifikat hat mindestens ein Zeichen (SIZE (1..MAX)).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A part of the subject starts with a blank.</source>
        <translation>Ein Teil des Inhabers beginnt mit einem Leerzeichen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>Programs may compare “%1” with and without it.</source>
        <translation>Programme vergleichen „%1“ mal mit, mal ohne dieses.</translation>
    </message>
    <message>
        <location line="-3"/>
        <location line="+4"/>
        <source>Remove the blank next time.</source>
        <translation>Entfernen Sie das Leerzeichen beim nächsten Mal.</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>A part of the subject ends with a blank.</source>
        <translation>Ein Teil des Inhabers endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The country is not in capital letters.</source>
        <translation>Das Land steht nicht in Großbuchstaben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” should be a code such as DE.</source>
        <translation>„%1“ sollte ein Code wie DE sein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use capital letters next time.</source>
        <translation>Verwenden Sie beim nächsten Mal Großbuchstaben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no such country code.</source>
        <translation>Einen solchen Ländercode gibt es nicht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” is not in ISO 3166-1.</source>
        <translation>„%1“ steht nicht in ISO 3166-1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use the code of two letters.</source>
        <translation>Verwenden Sie den Code aus zwei Buchstaben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The common name is too long.</source>
        <translation>Der allgemeine Name (Common Name) ist zu lang.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>“%1” has more than 64 characters; some programs refuse it.</source>
        <translation>„%1“ hat mehr als 64 Zeichen; manche Programme lehnen es ab.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Have it issued again with an empty common name, or a shorter one.</source>
        <translation>Lassen Sie es mit leerem oder kürzerem allgemeinem Namen neu ausstellen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The name of the organisation is too long.</source>
        <translation>Der Name der Organisation ist zu lang.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A part of the subject was encoded twice.</source>
        <translation>Ein Teil des Inhabers wurde doppelt kodiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” shows the octets of UTF-8 as letters.</source>
        <translation>„%1“ zeigt die Oktette von UTF-8 als Buchstaben.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again with the text written right.</source>
        <translation>Lassen Sie es mit richtig geschriebenem Text neu ausstellen.</translation>
    </message>
    <message>
        <location filename="../ui/text/lint_words_revocation.cpp" line="+10"/>
        <source>The list is not encoded as strictly as it must be.</source>
        <translation>Die Liste ist nicht so streng kodiert, wie sie sein muss.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is readable, but not DER (RFC 5280, 5.1); strict programs refuse it.</source>
        <translation>Sie ist lesbar, aber kein DER (RFC 5280, 5.1); strenge Programme lehnen sie ab.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make the list again with software that writes DER.</source>
        <translation>Lassen Sie die Liste mit einer Software neu ausstellen, die DER schreibt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list does not say until when it counts.</source>
        <translation>Die Liste sagt nicht, bis wann sie gilt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nextUpdate is missing, so programs cannot tell an old list from a fresh one.</source>
        <translation>nextUpdate fehlt; daher können Programme eine alte Liste nicht von einer neuen unterscheiden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make the list again with a date for the next one.</source>
        <translation>Erstellen Sie die Liste neu, mit einem Datum für die nächste.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list ends before it starts.</source>
        <translation>Die Liste endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nextUpdate must come after thisUpdate.</source>
        <translation>nextUpdate muss nach thisUpdate liegen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the list again.</source>
        <translation>Erstellen Sie die Liste neu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list counts for longer than public authorities may let it.</source>
        <translation>Die Liste gilt länger, als öffentliche Zertifizierungsstellen erlauben dürfen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The next one is due after %1 days; 12 months are the most for authorities, 10 days for end certificates.</source>
        <translation>Die nächste ist nach %1 Tagen fällig; erlaubt sind höchstens 12 Monate für Zertifizierungsstellen, 10 Tage für Endzertifikate.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make lists more often.</source>
        <translation>Erstellen Sie Listen häufiger.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The list has no number.</source>
        <translation>Die Liste hat keine Nummer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without a CRL number, programs cannot tell which of two lists is the newer one.</source>
        <translation>Ohne CRL-Nummer können Programme nicht erkennen, welche von zwei Listen die neuere ist.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make the list again with a CRL number.</source>
        <translation>Erstellen Sie die Liste neu, mit einer CRL-Nummer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list does not point to the key that signed it.</source>
        <translation>Die Liste verweist nicht auf den Schlüssel, der sie signiert hat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The authority key identifier is missing.</source>
        <translation>Die Schlüsselkennung des Ausstellers (Authority Key Identifier) fehlt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the list again with an authority key identifier.</source>
        <translation>Erstellen Sie die Liste neu, mit der Schlüsselkennung des Ausstellers (Authority Key Identifier).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An entry gives a reason that says nothing.</source>
        <translation>Ein Eintrag nennt einen Grund, der nichts sagt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“unspecified” should be left out (serial number %1).</source>
        <translation>„unspecified“ sollte weggelassen werden (Seriennummer %1).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave such reasons out next time.</source>
        <translation>Lassen Sie solche Gründe beim nächsten Mal weg.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A certificate is on the list twice.</source>
        <translation>Ein Zertifikat steht doppelt auf der Liste.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The serial number is %1.</source>
        <translation>Die Seriennummer ist %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the list again with each certificate once.</source>
        <translation>Erstellen Sie die Liste neu, mit jedem Zertifikat nur einmal.</translation>
    </message>
    <message>
        <location filename="../ui/text/lint_words_usage.cpp" line="-29"/>
        <source>It does not say what it may be used for.</source>
        <translation>Es sagt nicht, wofür es verwendet werden darf.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The extended key usage is missing, so programs may take it for anything.</source>
        <translation>Die erweiterte Schlüsselverwendung fehlt; daher dürfen Programme es für alles verwenden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with the purpose it needs, such as serverAuth.</source>
        <translation>Lassen Sie es mit dem nötigen Zweck neu ausstellen, etwa serverAuth.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its purposes are not those of a public web server.</source>
        <translation>Seine Zwecke sind nicht die eines öffentlichen Webservers.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The extended key usage holds %1; it must hold serverAuth and nothing beyond clientAuth.</source>
        <translation>Die erweiterte Schlüsselverwendung enthält %1; sie muss serverAuth enthalten und darüber hinaus höchstens clientAuth.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ask for serverAuth alone.</source>
        <translation>Verlangen Sie nur serverAuth.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is not made for servers.</source>
        <translation>Es ist nicht für Server gedacht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <location line="+3"/>
        <source>The extended key usage holds %2, but not %1.</source>
        <translation>Die erweiterte Schlüsselverwendung enthält %2, aber nicht %1.</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Have it issued again for servers, or choose another profile.</source>
        <translation>Lassen Sie es für Server neu ausstellen oder wählen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is not made for clients.</source>
        <translation>Es ist nicht für Clients gedacht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again for clients, or choose another profile.</source>
        <translation>Lassen Sie es für Clients neu ausstellen oder wählen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is not made for e-mail.</source>
        <translation>Es ist nicht für E-Mail gedacht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again for e-mail, or choose another profile.</source>
        <translation>Lassen Sie es für E-Mail neu ausstellen oder wählen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It may be used for any purpose.</source>
        <translation>Es darf für jeden Zweck verwendet werden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>anyExtendedKeyUsage lifts every limit.</source>
        <translation>anyExtendedKeyUsage hebt jede Beschränkung auf.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name the purposes that are needed.</source>
        <translation>Nennen Sie die Zwecke, die gebraucht werden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its purposes are marked as critical.</source>
        <translation>Seine Zwecke sind als kritisch markiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The extended key usage of a server must not be critical.</source>
        <translation>Die erweiterte Schlüsselverwendung eines Servers darf nicht kritisch sein.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>It serves clients too, which public authorities stop.</source>
        <translation>Es dient auch Clients; damit hören öffentliche Zertifizierungsstellen auf.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>Chrome refuses clientAuth in public server certificates issued from 15 March 2027 on.</source>
        <translation>Chrome lehnt clientAuth in öffentlichen Serverzertifikaten ab, die ab dem 15. März 2027 ausgestellt werden.</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Get certificates for clients from a private authority.</source>
        <translation>Besorgen Sie Zertifikate für Clients von einer privaten Zertifizierungsstelle.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It serves clients too, which is over for public certificates.</source>
        <translation>Es dient auch Clients; das ist bei öffentlichen Zertifikaten vorbei.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ask for serverAuth alone; get certificates for clients from a private authority.</source>
        <translation>Verlangen Sie nur serverAuth; besorgen Sie Zertifikate für Clients von einer privaten Zertifizierungsstelle.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its purpose needs a usage of the key that is not permitted.</source>
        <translation>Sein Zweck braucht eine Schlüsselverwendung, die nicht erlaubt ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No bit of keyUsage fits %1.</source>
        <translation>Kein Bit von keyUsage passt zu %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again with digitalSignature.</source>
        <translation>Lassen Sie es mit digitalSignature neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It does not say what its key may do.</source>
        <translation>Es sagt nicht, was sein Schlüssel darf.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>keyUsage is missing, which public server certificates should have.</source>
        <translation>keyUsage fehlt; öffentliche Serverzertifikate sollten es haben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued with a critical key usage next time.</source>
        <translation>Lassen Sie es das nächste Mal mit einer kritischen Schlüsselverwendung (keyUsage) ausstellen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The key usage is only a hint.</source>
        <translation>Die Schlüsselverwendung ist nur ein Hinweis.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>keyUsage should be marked as critical, so that every program obeys it.</source>
        <translation>keyUsage sollte als kritisch markiert sein, damit sich jedes Programm daran hält.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with a critical key usage.</source>
        <translation>Lassen Sie es mit kritischer Schlüsselverwendung neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key usage of this authority is only a hint.</source>
        <translation>Die Schlüsselverwendung dieser Zertifizierungsstelle ist nur ein Hinweis.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>keyUsage of an authority must be critical.</source>
        <translation>keyUsage einer Zertifizierungsstelle muss kritisch sein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the authority’s certificate again with a critical key usage.</source>
        <translation>Erstellen Sie das Zertifikat der Zertifizierungsstelle neu, mit kritischer Schlüsselverwendung.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This authority does not say that it may sign certificates.</source>
        <translation>Diese Zertifizierungsstelle sagt nicht, dass sie Zertifikate signieren darf.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>keyUsage is missing; an authority needs keyCertSign.</source>
        <translation>keyUsage fehlt; eine Zertifizierungsstelle braucht keyCertSign.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the authority’s certificate again with keyCertSign and cRLSign.</source>
        <translation>Erstellen Sie das Zertifikat der Zertifizierungsstelle neu, mit keyCertSign und cRLSign.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This authority may not sign certificates.</source>
        <translation>Diese Zertifizierungsstelle darf keine Zertifikate signieren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>keyUsage lacks keyCertSign.</source>
        <translation>In keyUsage fehlt keyCertSign.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the authority’s certificate again with keyCertSign.</source>
        <translation>Erstellen Sie das Zertifikat der Zertifizierungsstelle neu, mit keyCertSign.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This authority may not sign revocation lists.</source>
        <translation>Diese Zertifizierungsstelle darf keine Sperrlisten signieren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>keyUsage lacks cRLSign, so it cannot revoke by a CRL of its own.</source>
        <translation>In keyUsage fehlt cRLSign; daher kann sie nicht mit einer eigenen CRL sperren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add cRLSign next time, if it is to revoke.</source>
        <translation>Fügen Sie beim nächsten Mal cRLSign hinzu, wenn sie sperren soll.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 does not belong in keyUsage here.</source>
        <translation>%1 gehört hier nicht in keyUsage.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>cRLSign does not belong in the keyUsage of an end certificate.</source>
        <translation>cRLSign gehört nicht in die keyUsage eines Endzertifikats.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>It limits the length of chains below it to a negative number.</source>
        <translation>Es beschränkt die Länge der Ketten darunter auf eine negative Zahl.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A path length must be zero or more; programs refuse this one.</source>
        <translation>Eine Pfadlänge muss null oder mehr sein; Programme lehnen diese ab.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again with a path length of zero or more.</source>
        <translation>Lassen Sie es mit einer Pfadlänge von null oder mehr neu ausstellen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An extended key usage does not belong in a public root.</source>
        <translation>Eine erweiterte Schlüsselverwendung gehört nicht in ein öffentliches Stammzertifikat.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Every subordinate authority must have an extended key usage; only a cross-certificate may lack it, and should not.</source>
        <translation>Jede untergeordnete Zertifizierungsstelle muss eine erweiterte Schlüsselverwendung haben; nur einem Kreuzzertifikat darf sie fehlen, sollte es aber nicht.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Have it issued again with its purpose, unless it is a cross-certificate.</source>
        <translation>Lassen Sie es mit seinem Zweck neu ausstellen, außer es ist ein Kreuzzertifikat.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This public authority for servers is made for other purposes too.</source>
        <translation>Diese öffentliche Zertifizierungsstelle für Server ist auch für andere Zwecke gemacht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Beside serverAuth, its extended key usage may not have: %1.</source>
        <translation>Neben serverAuth darf ihre erweiterte Schlüsselverwendung dies nicht enthalten: %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This public authority for servers is made to sign OCSP responses or precertificates too.</source>
        <translation>Diese öffentliche Zertifizierungsstelle für Server darf auch OCSP-Antworten oder Vorzertifikate signieren.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Beside serverAuth, its extended key usage must not have %1; only a cross-certificate may, and should not.</source>
        <translation>Neben serverAuth darf ihre erweiterte Schlüsselverwendung %1 nicht enthalten; nur ein Kreuzzertifikat darf es, sollte es aber nicht.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Use a certificate of its own for that purpose.</source>
        <translation>Verwenden Sie für diesen Zweck ein eigenes Zertifikat.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Nothing needs to be done; add it next time.</source>
        <translation>Es ist nichts zu tun; fügen Sie sie beim nächsten Mal hinzu.</translation>
    </message>
    <message>
        <location line="-117"/>
        <source>The key usage permits what an RSA key of an end certificate may not do.</source>
        <translation>Die Schlüsselverwendung erlaubt, was ein RSA-Schlüssel eines Endzertifikats nicht darf.</translation>
    </message>
    <message>
        <location line="-57"/>
        <source>Its purpose, time stamping, is not marked as critical.</source>
        <translation>Sein Zweck, Zeitstempel, ist nicht als kritisch markiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The extended key usage of a time stamping authority must be critical; programs refuse its time stamps.</source>
        <translation>Die erweiterte Schlüsselverwendung einer Zeitstempelstelle muss kritisch sein; Programme lehnen ihre Zeitstempel ab.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It is made for time stamping and for other purposes as well.</source>
        <translation>Es gilt für Zeitstempel und auch für andere Zwecke.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A time stamping authority’s key serves nothing else. The extended key usage holds %1.</source>
        <translation>Der Schlüssel einer Zeitstempelstelle dient nichts anderem. Die erweiterte Schlüsselverwendung enthält %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again for timeStamping alone.</source>
        <translation>Lassen Sie es für timeStamping allein neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Programs may ask whether this OCSP responder was itself revoked.</source>
        <translation>Programme fragen womöglich, ob dieser OCSP-Server selbst gesperrt wurde.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ocspNoCheck is missing; without it, programs look for the state of the responder’s certificate too.</source>
        <translation>ocspNoCheck fehlt; ohne diese Angabe suchen Programme auch den Stand für das Zertifikat des OCSP-Servers.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with ocspNoCheck and a short life.</source>
        <translation>Lassen Sie es mit ocspNoCheck und kurzer Laufzeit neu ausstellen.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Ask for digitalSignature and keyEncipherment only.</source>
        <translation>Verlangen Sie nur digitalSignature und keyEncipherment.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key usage is not the one for an EC key.</source>
        <translation>Die Schlüsselverwendung ist nicht die für einen EC-Schlüssel.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It must have digitalSignature and may have keyAgreement; others must not be set.</source>
        <translation>digitalSignature muss und keyAgreement darf gesetzt sein; andere dürfen es nicht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+5"/>
        <source>Ask for digitalSignature only.</source>
        <translation>Verlangen Sie nur digitalSignature.</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>The key usage allows encipherment, which an EC key cannot do.</source>
        <translation>Die Schlüsselverwendung erlaubt Verschlüsselung, die ein EC-Schlüssel nicht leisten kann.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>keyEncipherment and dataEncipherment have no meaning for %1 and must not be set.</source>
        <translation>keyEncipherment und dataEncipherment haben für %1 keine Bedeutung und dürfen nicht gesetzt sein.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It may sign certificates, but is no authority.</source>
        <translation>Es darf Zertifikate signieren, ist aber keine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>keyCertSign is set without “cA” in basic constraints.</source>
        <translation>keyCertSign ist gesetzt, aber nicht „cA“ in den Basiseinschränkungen (Basic Constraints).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again without keyCertSign.</source>
        <translation>Lassen Sie es ohne keyCertSign neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It may sign revocation lists, but is no authority.</source>
        <translation>Es darf Sperrlisten signieren, ist aber keine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again without cRLSign.</source>
        <translation>Lassen Sie es ohne cRLSign neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is an authority, and used as an end certificate.</source>
        <translation>Es ist eine Zertifizierungsstelle und wird als Endzertifikat verwendet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“cA” is TRUE in basic constraints: its key could issue certificates for any name.</source>
        <translation>„cA“ ist TRUE in den Basiseinschränkungen (Basic Constraints): Sein Schlüssel könnte Zertifikate für jeden Namen ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again as an end certificate.</source>
        <translation>Lassen Sie es als Endzertifikat neu ausstellen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is not an authority.</source>
        <translation>Es ist keine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“cA” is not TRUE in basic constraints: nobody accepts a certificate that it issues.</source>
        <translation>„cA“ ist in den Basiseinschränkungen nicht TRUE: Niemand akzeptiert ein Zertifikat, das es ausstellt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again as an authority, or judge it by the profile of an end certificate.</source>
        <translation>Lassen Sie es als Zertifizierungsstelle neu ausstellen, oder beurteilen Sie es nach den Regeln eines Endzertifikats.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>That this is an authority is only a hint.</source>
        <translation>Dass dies eine Zertifizierungsstelle ist, ist nur ein Hinweis.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Basic constraints of an authority must be critical.</source>
        <translation>Die Basiseinschränkungen (Basic Constraints) einer Zertifizierungsstelle müssen kritisch sein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the authority’s certificate again with critical basic constraints.</source>
        <translation>Erstellen Sie das Zertifikat der Zertifizierungsstelle neu, mit kritischen Basiseinschränkungen (Basic Constraints).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>That this is no authority is only a hint.</source>
        <translation>Dass dies keine Zertifizierungsstelle ist, ist nur ein Hinweis.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Basic constraints must be critical where they are present.</source>
        <translation>Basiseinschränkungen (Basic Constraints) müssen kritisch sein, wo sie vorkommen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again with critical basic constraints.</source>
        <translation>Lassen Sie es mit kritischen Basiseinschränkungen neu ausstellen (Basic Constraints).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It limits the length of chains below it, but signs none.</source>
        <translation>Es begrenzt die Länge der Ketten darunter, signiert aber keine.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A path length belongs to authorities with keyCertSign only.</source>
        <translation>Eine Pfadlänge gehört nur in Zertifizierungsstellen mit keyCertSign.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again without the path length.</source>
        <translation>Lassen Sie es ohne die Pfadlänge neu ausstellen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This public root is limited to a purpose.</source>
        <translation>Dieses öffentliche Stammzertifikat ist auf einen Zweck beschränkt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave it out in the next root; limit the authorities below it.</source>
        <translation>Lassen Sie sie im nächsten Stammzertifikat weg; beschränken Sie die Zertifizierungsstellen darunter.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+5"/>
        <source>This public authority is not limited to a purpose.</source>
        <translation>Diese öffentliche Zertifizierungsstelle ist nicht auf einen Zweck beschränkt.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Root programs want an extended key usage in every subordinate authority.</source>
        <translation>Stammzertifikatsprogramme verlangen in jeder untergeordneten Zertifizierungsstelle eine erweiterte Schlüsselverwendung.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add the purpose when it is renewed.</source>
        <translation>Fügen Sie den Zweck beim Erneuern hinzu.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>This public authority is made for purposes that should stay apart.</source>
        <translation>Diese öffentliche Zertifizierungsstelle ist für Zwecke gedacht, die getrennt bleiben sollten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>serverAuth and emailProtection, or any purpose: %1.</source>
        <translation>serverAuth und emailProtection, oder jeder Zweck: %1.</translation>
    </message>
    <message>
        <location line="-11"/>
        <location line="+12"/>
        <source>Use one authority for each purpose.</source>
        <translation>Verwenden Sie für jeden Zweck eine eigene Zertifizierungsstelle.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It does not point to the key of its issuer.</source>
        <translation>Es verweist nicht auf den Schlüssel seines Ausstellers.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The authority key identifier is missing; with it, programs find the issuer faster.</source>
        <translation>Die Schlüsselkennung des Ausstellers (Authority Key Identifier) fehlt; damit finden Programme den Aussteller schneller.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have it issued again with an authority key identifier.</source>
        <translation>Lassen Sie es mit der Schlüsselkennung des Ausstellers neu ausstellen (Authority Key Identifier).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It points to its issuer, but not to the issuer’s key.</source>
        <translation>Es verweist auf seinen Aussteller, aber nicht auf dessen Schlüssel.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The authority key identifier lacks the key identifier.</source>
        <translation>Im Authority Key Identifier fehlt die Schlüsselkennung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Have it issued again with the key identifier.</source>
        <translation>Lassen Sie es mit der Schlüsselkennung neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is tied to one certificate of its issuer.</source>
        <translation>Es ist an ein einziges Zertifikat seines Ausstellers gebunden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>The authority key identifier holds the issuer’s name and serial number: a renewed issuer no longer fits.</source>
        <translation>Der Authority Key Identifier enthält Namen und Seriennummer des Ausstellers: Ein erneuerter Aussteller passt nicht mehr.</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Have it issued again with the key identifier alone.</source>
        <translation>Lassen Sie es mit der Schlüsselkennung allein neu ausstellen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This authority is tied to one certificate of its issuer.</source>
        <translation>Diese Zertifizierungsstelle ist an ein einziges Zertifikat ihres Ausstellers gebunden.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Leave them out next time; the key identifier is enough.</source>
        <translation>Lassen Sie sie beim nächsten Mal weg; die Schlüsselkennung genügt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The pointer to its issuer is marked as critical.</source>
        <translation>Der Verweis auf seinen Aussteller ist als kritisch markiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The authority key identifier must not be critical.</source>
        <translation>Die Schlüsselkennung des Ausstellers (Authority Key Identifier) darf nicht kritisch sein.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The name of its key is marked as critical.</source>
        <translation>Die Kennung seines Schlüssels ist als kritisch markiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The subject key identifier must not be critical.</source>
        <translation>Die Schlüsselkennung des Inhabers (Subject Key Identifier) darf nicht kritisch sein.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This authority’s key has no name that others could point to.</source>
        <translation>Der Schlüssel dieser Zertifizierungsstelle hat keine Kennung, auf die andere verweisen könnten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The subject key identifier is missing.</source>
        <translation>Die Schlüsselkennung des Inhabers (Subject Key Identifier) fehlt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make the authority’s certificate again with a subject key identifier.</source>
        <translation>Erstellen Sie das Zertifikat der Zertifizierungsstelle neu, mit der Schlüsselkennung des Inhabers (Subject Key Identifier).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its key has no short name.</source>
        <translation>Sein Schlüssel hat keine kurze Kennung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A subject key identifier is recommended, but not needed.</source>
        <translation>Die Schlüsselkennung des Inhabers (Subject Key Identifier) ist empfohlen, aber nicht nötig.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The subject key identifier is not needed.</source>
        <translation>Die Schlüsselkennung des Inhabers (Subject Key Identifier) wird nicht gebraucht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Allowed, but not recommended in public end certificates. It only makes the handshake larger.</source>
        <translation>Erlaubt, aber in öffentlichen Endzertifikaten nicht empfohlen. Sie macht nur den Handshake größer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave it out next time.</source>
        <translation>Lassen Sie sie beim nächsten Mal weg.</translation>
    </message>
    <message>
        <location filename="../ui/text/lint_text.cpp" line="+66"/>
        <source>Public TLS server</source>
        <translation>Öffentlicher TLS-Server</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Private TLS server</source>
        <translation>Privater TLS-Server</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>E-mail (S/MIME)</source>
        <translation>E-Mail (S/MIME)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Anything else (RFC 5280)</source>
        <translation>Alles andere (RFC 5280)</translation>
    </message>
    <message>
        <location filename="../ui/text/lint_words_cases.cpp" line="+15"/>
        <source>The length of an element in it (%1) takes more octets than it needs, which DER (X.690, 10.1) forbids; strict programs refuse it.</source>
        <translation>Die Länge eines Elements darin (%1) braucht mehr Oktette als nötig, was DER (X.690, 10.1) verbietet; strenge Programme lehnen das ab.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An element in it (%1) leaves its length open (indefinite form), which DER (X.690, 10.1) forbids; strict programs refuse it.</source>
        <translation>Ein Element darin (%1) lässt seine Länge offen (unbestimmte Form), was DER (X.690, 10.1) verbietet; strenge Programme lehnen das ab.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A BOOLEAN in it says that it is true by another octet than FF, which DER (X.690, 11.1) forbids; strict programs refuse it.</source>
        <translation>Ein BOOLEAN darin sagt mit einem anderen Oktett als FF, dass es wahr ist, was DER (X.690, 11.1) verbietet; strenge Programme lehnen das ab.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A number in it (%1) takes more octets than it needs, which X.690, 8.3.2 forbids; strict programs refuse it.</source>
        <translation>Eine Zahl darin (%1) braucht mehr Oktette als nötig, was X.690, 8.3.2 verbietet; strenge Programme lehnen das ab.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The unused bits of a BIT STRING in it are not all zero, as DER (X.690, 11.2.1) wants them; strict programs refuse it.</source>
        <translation>Die unbenutzten Bits eines BIT STRING darin sind nicht alle null, wie DER (X.690, 11.2.1) es will; strenge Programme lehnen das ab.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A string in it (%1) is encoded in pieces, which DER (X.690, 10.2) forbids; strict programs refuse it.</source>
        <translation>Eine Zeichenkette darin (%1) ist in Stücken kodiert, was DER (X.690, 10.2) verbietet; strenge Programme lehnen das ab.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The values of a SET in it do not stand in the order that DER (X.690, 11.6) wants; strict programs refuse it.</source>
        <translation>Die Werte eines SET darin stehen nicht in der Reihenfolge, die DER (X.690, 11.6) will; strenge Programme lehnen das ab.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An element in it (%1) is not encoded as X.690 wants it; strict programs refuse it.</source>
        <translation>Ein Element darin (%1) ist nicht so kodiert, wie X.690 es will; strenge Programme lehnen das ab.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It is readable, but not DER (RFC 5280, 4.1); strict programs refuse it. No other rule was applied to it, since its fields cannot be told apart for certain.</source>
        <translation>Es ist lesbar, aber kein DER (RFC 5280, 4.1); strenge Programme lehnen es ab. Keine andere Regel wurde darauf angewandt, da sich seine Felder nicht sicher unterscheiden lassen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>An element in it (%1) leaves its length open (indefinite form), which DER (X.690, 10.1) forbids; strict programs refuse it. No other rule was applied to it, since its fields cannot be told apart for certain.</source>
        <translation>Ein Element darin (%1) lässt seine Länge offen (unbestimmte Form), was DER (X.690, 10.1) verbietet; strenge Programme lehnen das ab. Keine andere Regel wurde darauf angewandt, da sich die Felder nicht sicher unterscheiden lassen.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The parameters of RSA-PSS, which say its hash, mask and salt length, are absent; in a signature they must be there.</source>
        <translation>Die Parameter von RSA-PSS, die Hash, Maske und Salt-Länge nennen, fehlen; in einer Signatur müssen sie da sein.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The trailerField of its RSA-PSS parameters is not 1, which is the only value allowed.</source>
        <translation>Das trailerField seiner RSA-PSS-Parameter ist nicht 1, der einzige erlaubte Wert.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Hash, mask and salt length (%1) are allowed, but NULL is missing after a hash in their encoding; browsers want exactly one encoding, with NULL after each hash.</source>
        <translation>Hash, Maske und Salt-Länge (%1) sind erlaubt, aber in ihrer Kodierung fehlt NULL hinter einem Hash; Browser wollen genau eine Kodierung, mit NULL hinter jedem Hash.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Hash, mask and salt length (%1) are allowed, but not encoded as browsers want it: their encoding holds more, such as a trailerField, which is to be left out.</source>
        <translation>Hash, Maske und Salt-Länge (%1) sind erlaubt, aber nicht so kodiert, wie Browser es wollen: Ihre Kodierung enthält mehr, etwa ein trailerField, das wegzulassen ist.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Signed certificate timestamps in it: %1; Safari wants %2 (Chrome fewer, of certificates issued before 2022-04-15), in it, by TLS or by OCSP.</source>
        <translation>Signierte Zertifikatszeitstempel (SCT) darin: %1; Safari will %2 (Chrome weniger bei vor dem 2022-04-15 ausgestellten Zertifikaten), darin, durch TLS oder durch OCSP.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Signed certificate timestamps in it: %1; Chrome wants %3 (of certificates issued before 2022-04-15; Safari fewer), in it, by TLS or by OCSP.</source>
        <translation>Signierte Zertifikatszeitstempel (SCT) darin: %1; Chrome will %3 (bei vor dem 2022-04-15 ausgestellten Zertifikaten; Safari weniger), darin, durch TLS oder durch OCSP.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Signed certificate timestamps in it: %1; Safari wants %2, Chrome %3 (of certificates issued before 2022-04-15), in it, by TLS or by OCSP.</source>
        <translation>Signierte Zertifikatszeitstempel (SCT) darin: %1; Safari will %2, Chrome %3 (bei vor dem 2022-04-15 ausgestellten Zertifikaten), darin, durch TLS oder durch OCSP.</translation>
    </message>
</context>
<context>
    <name>certwright::text::Message</name>
    <message>
        <location filename="../ui/text/message_text.cpp" line="+28"/>
        <source>a password</source>
        <translation>ein Passwort</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a shared secret key</source>
        <translation>ein gemeinsamer geheimer Schlüssel</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>key %1</source>
        <comment>the identifier of a key</comment>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>somebody of another kind</source>
        <translation>jemand von anderer Art</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a certificate of %1</source>
        <translation>ein Zertifikat von %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>certificate number %1</source>
        <translation>Zertifikat Nummer %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>certificate number %1 of %2</source>
        <translation>Zertifikat Nummer %1 von %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 in %2 rounds</source>
        <translation>%1 in %2 Runden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, its key by PBKDF2 with %2 in %3 rounds</source>
        <extracomment>a cipher, a hash function such as hmacWithSHA256, a number</extracomment>
        <translation>%1, Schlüssel mit PBKDF2 und %2 in %3 Runden</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, its key by PBKDF2 with %2</source>
        <extracomment>a cipher, a hash function such as hmacWithSHA256</extracomment>
        <translation>%1, Schlüssel mit PBKDF2 und %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, its key by %2</source>
        <comment>a cipher, a derivation</comment>
        <translation>%1, der Schlüssel dazu mit %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, its key by scrypt with N = %2</source>
        <translation>%1, der Schlüssel dazu mit scrypt bei N = %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, its key by %2 in %3 rounds</source>
        <comment>a cipher, a derivation</comment>
        <translation>%1, der Schlüssel dazu mit %2 in %3 Runden</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A time stamp (RFC 3161): %1</source>
        <translation>Ein Zeitstempel (RFC 3161): %1</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%1, %n byte(s)</source>
        <comment>pkcs7-data</comment>
        <translation>
            <numerusform>%1, %n Byte</numerusform>
            <numerusform>%1, %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Beside it in the mail</source>
        <translation>Daneben in der Mail</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Elsewhere (detached)</source>
        <translation>Anderswo (abgetrennt)</translation>
    </message>
</context>
<context>
    <name>certwright::text::Protocols</name>
    <message>
        <location filename="../ui/text/protocol_text.cpp" line="+28"/>
        <source>The best the server speaks is %1, which must not be used any more (RFC 8996). Browsers refuse it.</source>
        <translation>Das Beste, was der Server spricht, ist %1, und das darf nicht mehr verwendet werden (RFC 8996). Browser lehnen es ab.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Switch on TLS 1.2 and 1.3 in the server.</source>
        <translation>Schalten Sie im Server TLS 1.2 und 1.3 ein.</translation>
    </message>
</context>
<context>
    <name>certwright::text::Recipes</name>
    <message>
        <location filename="../ui/text/recipe_text.cpp" line="+21"/>
        <source>nginx starts with nobody there to ask for the password of the private key. As administrator, run this and type it once. It is kept in a file that root alone may read, usually %1, and is part of no command:</source>
        <translation>nginx startet, ohne dass jemand da ist, den es nach dem Passwort des privaten Schlüssels fragen könnte. Führen Sie dies als Administrator aus und tippen Sie das Passwort einmal ein. Es steht dann in einer Datei, die nur root lesen darf, meist %1, und in keinem Befehl:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>nats-server cannot read an encrypted private key, and Debian’s service runs as the user %1, who may not read your files. As administrator, give it a copy whose key is not encrypted, and again after each renewal; openssl asks for the password:</source>
        <translation>nats-server kann keinen verschlüsselten privaten Schlüssel lesen, und Debians Dienst läuft als Benutzer %1, der Ihre Dateien nicht lesen darf. Geben Sie ihm als Administrator eine Kopie mit unverschlüsseltem Schlüssel, und nach jeder Erneuerung wieder; openssl fragt nach dem Passwort:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Debian’s service runs as the user %1, who may not read your files. As administrator, give it a copy, and again after each renewal:</source>
        <translation>Debians Dienst läuft unter dem Benutzer %1, der Ihre Dateien nicht lesen darf. Geben Sie ihm als Administrator eine Kopie, auch nach jeder Erneuerung:</translation>
    </message>
    <message>
        <location line="+5"/>
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
        <source>If no name server knows %1, put this line into /etc/hosts; on other computers with the server’s address:</source>
        <translation>Wenn kein Nameserver %1 kennt, schreiben Sie diese Zeile in /etc/hosts; auf anderen Rechnern mit der Adresse des Servers:</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>See that it works:</source>
        <translation>Prüfen Sie, ob es funktioniert:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ask another program too; any number but 000 is an answer:</source>
        <translation>Fragen Sie auch ein anderes Programm; jede Zahl außer 000 ist eine Antwort:</translation>
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
    <name>certwright::text::Revocation</name>
    <message>
        <location filename="../ui/text/revocation_text.cpp" line="+33"/>
        <source>%1 (OCSP staple)</source>
        <translation>%1 (OCSP-Staple)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>“%1” was revoked on %2, says %3.</source>
        <translation>„%1“ wurde am %2 gesperrt, laut %3.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” was revoked on %2 (%3), says %4.</source>
        <translation>„%1“ wurde am %2 gesperrt (%3), laut %4.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Later changes to %1 stand in another list (delta list, %2), which was not to be had: %3</source>
        <translation>Spätere Änderungen an %1 stehen in einer anderen Liste (Delta-Liste, %2), die nicht zu bekommen war: %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Later changes to %1 stand in another list (delta list, %2), which was not asked.</source>
        <translation>Spätere Änderungen an %1 stehen in einer anderen Liste (Delta-Liste, %2), die nicht gefragt wurde.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 does not know the certificate.</source>
        <translation>%1 kennt das Zertifikat nicht.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 gives no answer (%2).</source>
        <translation>%1 gibt keine Antwort (%2).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is about other certificates.</source>
        <translation>%1 betrifft andere Zertifikate.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The signature on what %1 says is wrong.</source>
        <translation>Die Signatur der Auskunft von %1 ist falsch.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What %1 says is signed by somebody whom the authority did not ask to, or not for that time.</source>
        <translation>Was %1 sagt, ist von jemandem signiert, den die Zertifizierungsstelle nicht oder nicht für diese Zeit damit betraut hat.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What %1 says is dated in the future; see whether the clocks are right.</source>
        <translation>Die Auskunft von %1 ist in die Zukunft datiert; prüfen Sie, ob die Uhren richtig gehen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What %1 says is out of date since %2.</source>
        <translation>Die Auskunft von %1 ist seit dem %2 veraltet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What %1 says is of %2 and does not say when it ends (nextUpdate); after so long it is not believed.</source>
        <translation>Was %1 sagt, ist vom %2 und nennt kein Ende (nextUpdate); nach so langer Zeit wird es nicht mehr geglaubt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 answers another question than the one asked (nonce).</source>
        <translation>%1 beantwortet eine andere Frage als die gestellte (Nonce).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is signed with another key than the authority’s, and no certificate of that key was given.</source>
        <translation>%1 ist mit einem anderen Schlüssel als dem der Zertifizierungsstelle signiert, und ein Zertifikat dieses Schlüssels wurde nicht angegeben.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is one part of the authority’s list, and the certificate belongs to another part.</source>
        <translation>%1 ist ein Teil der Liste der Zertifizierungsstelle, und das Zertifikat gehört zu einem anderen Teil.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 leaves out the certificates of authorities, and this is one.</source>
        <translation>%1 lässt die Zertifikate von Zertifizierungsstellen weg, und dieses ist eines davon.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is about certificates of authorities only, and this is none.</source>
        <translation>%1 betrifft nur Zertifikate von Zertifizierungsstellen, und dieses ist keines davon.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is about attribute certificates only.</source>
        <translation>%1 betrifft nur Attributzertifikate.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 covers some reasons for revoking only, so the certificate may have been revoked for another one.</source>
        <translation>%1 deckt nur manche Sperrgründe ab; das Zertifikat kann also aus einem anderen Grund gesperrt sein.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 tells changes to another list only (a delta list), and that list is missing.</source>
        <translation>%1 nennt nur Änderungen an einer anderen Liste (Delta-Liste), und diese Liste fehlt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What %1 says cannot be used: the key usage of “%2” does not let it sign revocation lists (no cRLSign, RFC 5280, 6.3.3 (f)).</source>
        <translation>Die Auskunft von %1 lässt sich nicht verwenden: Die Schlüsselverwendung von „%2“ erlaubt nicht, Sperrlisten zu signieren (kein cRLSign, RFC 5280, 6.3.3 (f)).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What %1 says cannot be used: it holds a rule marked as critical that is not understood here (%2, RFC 5280, 5.2).</source>
        <translation>Die Auskunft von %1 lässt sich nicht verwenden: Sie enthält eine als kritisch gekennzeichnete Vorschrift, die hier nicht verstanden wird (%2, RFC 5280, 5.2).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 no longer counts, since there is a newer one.</source>
        <translation>%1 gilt nicht mehr, da es eine neuere gibt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What %1 says cannot be used.</source>
        <translation>Die Auskunft von %1 lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What %1 says cannot be used: %2.</source>
        <translation>Die Auskunft von %1 lässt sich nicht verwenden: %2.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Whether “%1” was revoked is not known.</source>
        <translation>Ob „%1“ gesperrt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” was not revoked, says %2 as of %3.</source>
        <translation>„%1“ wurde nicht gesperrt, laut %2, Stand %3.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>“%1” names no place to ask whether it was revoked; that is normal.</source>
        <translation>„%1“ nennt keinen Ort, an dem sich eine Sperrung erfragen lässt; das ist normal.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>its key was stolen or lost</source>
        <translation>sein Schlüssel wurde gestohlen oder ging verloren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the authority’s key was stolen or lost</source>
        <translation>der Schlüssel der Zertifizierungsstelle wurde gestohlen oder ging verloren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its owner belongs elsewhere now</source>
        <translation>sein Inhaber gehört jetzt anderswohin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>another certificate takes its place</source>
        <translation>ein anderes Zertifikat tritt an seine Stelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is no longer in use</source>
        <translation>es wird nicht mehr verwendet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>it is on hold</source>
        <translation>es ist vorläufig gesperrt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a right was withdrawn</source>
        <translation>ein Recht wurde entzogen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Its signature is in order; it comes from “%1”.</source>
        <translation>Ihre Signatur ist in Ordnung; sie stammt von „%1“.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Its signature is wrong: it was changed, or another key signed it.</source>
        <translation>Ihre Signatur ist falsch: Es wurde etwas geändert, oder ein anderer Schlüssel hat signiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its signature is wrong: it was changed, or another key than that of “%1” signed it.</source>
        <translation>Ihre Signatur ist falsch: Es wurde etwas geändert, oder ein anderer Schlüssel als der von „%1“ hat signiert.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is signed by somebody whom “%1” did not ask to, or not for that time, or who may not sign such things (cRLSign, OCSPSigning).</source>
        <translation>Signiert von jemandem, den „%1“ nicht oder nicht für diese Zeit damit betraut hat oder der so etwas nicht signieren darf (cRLSign, OCSPSigning).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Its signature was not checked: too many certificates might have signed it.</source>
        <translation>Ihre Signatur wurde nicht geprüft: Zu viele Zertifikate könnten sie geleistet haben.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its signature was not checked: the certificate of whoever signed it is not among what was given.</source>
        <translation>Ihre Signatur wurde nicht geprüft: Das Zertifikat dessen, der signiert hat, ist nicht unter dem Gegebenen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its signature was not checked: what was signed is not in it (detached signature).</source>
        <translation>Ihre Signatur wurde nicht geprüft: Was signiert wurde, ist nicht enthalten (abgetrennte Signatur).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its signature could not be checked: OpenSSL here does not know the algorithm.</source>
        <translation>Ihre Signatur konnte nicht geprüft werden: Das OpenSSL hier kennt das Verfahren nicht.</translation>
    </message>
</context>
<context>
    <name>certwright::text::Signatures</name>
    <message>
        <location filename="../ui/text/signature_text.cpp" line="+24"/>
        <source>%1 with %2, %3, %4 bytes of salt</source>
        <extracomment>An algorithm, its hash, its mask generation function and the length of its salt</extracomment>
        <translation>%1 mit %2, %3, %4 Byte Salt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 with %2, %3 with %4, %5 bytes of salt</source>
        <extracomment>An algorithm, its hash, its mask generation function with a hash of its own, and the length of its salt</extracomment>
        <translation>%1 mit %2, %3 mit %4, %5 Byte Salt</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>%1, only with %2, %3 and at least %4 bytes of salt</source>
        <extracomment>A key, the hash and the mask generation function it is restricted to, and the length of the salt</extracomment>
        <translation>%1, nur mit %2, %3 und mindestens %4 Byte Salt</translation>
    </message>
</context>
<context>
    <name>certwright::text::Titles</name>
    <message>
        <location filename="../ui/text/title_text.cpp" line="+24"/>
        <source>%1 (issued by %2)</source>
        <extracomment>A certificate among others of the same name: &quot;Example CA (issued by Example Root)&quot;</extracomment>
        <translation>%1 (ausgestellt von %2)</translation>
    </message>
</context>
<context>
    <name>certwright::ui::Asn1Model</name>
    <message>
        <location filename="../ui/models/asn1_model.cpp" line="+191"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>certwright::ui::AuthoritiesPage</name>
    <message>
        <location filename="../ui/pages/authorities_page.cpp" line="+40"/>
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
        <location line="+34"/>
        <source>New authority…</source>
        <translation>Neue Zertifizierungsstelle…</translation>
    </message>
    <message>
        <location filename="../ui/pages/authorities_page.h" line="+27"/>
        <source>Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
</context>
<context>
    <name>certwright::ui::AuthorityListModel</name>
    <message>
        <location filename="../ui/models/authority_list_model.cpp" line="+79"/>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: name of an authority, state, how many certificates</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <location line="-15"/>
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <location line="+32"/>
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
        <location filename="../ui/pages/authority_view.cpp" line="+34"/>
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
        <location line="+25"/>
        <location line="+4"/>
        <source>Issued certificates</source>
        <translation>Ausgestellte Zertifikate</translation>
    </message>
    <message>
        <location line="+18"/>
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
        <location filename="../ui/widgets/banner.cpp" line="+49"/>
        <source>%1: %2</source>
        <comment>status, sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>certwright::ui::Belonging</name>
    <message numerus="yes">
        <location filename="../ui/models/belonging.cpp" line="+89"/>
        <source>And %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 %2 in %3</source>
        <translation>%1 %2 in %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 in %2</source>
        <extracomment>The kind of an object and the file it was found in: &quot;Private key in server.key&quot;</extracomment>
        <translation>%1 in %2</translation>
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
        <location filename="../ui/pages/certificate_pane.cpp" line="+88"/>
        <source>Open the folder of this certificate</source>
        <translation>Den Ordner dieses Zertifikats öffnen</translation>
    </message>
    <message>
        <location line="-47"/>
        <source>Parts of the certificate</source>
        <translation>Teile des Zertifikats</translation>
    </message>
    <message>
        <location line="+55"/>
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
        <source>Chec&amp;ks</source>
        <translation>P&amp;rüfung</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>See %n error(s) under Checks</source>
        <translation>
            <numerusform>%n Fehler unter „Prüfung“ ansehen</numerusform>
            <numerusform>%n Fehler unter „Prüfung“ ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>See %n warning(s) under Checks</source>
        <translation>
            <numerusform>%n Warnung unter „Prüfung“ ansehen</numerusform>
            <numerusform>%n Warnungen unter „Prüfung“ ansehen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>F&amp;ields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>PE&amp;M</source>
        <translation>PE&amp;M</translation>
    </message>
    <message>
        <location line="-66"/>
        <source>Close the certificate</source>
        <translation>Das Zertifikat schließen</translation>
    </message>
    <message>
        <location line="+104"/>
        <source>%1 issued by %2</source>
        <translation>%1, ausgestellt von %2</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Programs that look refuse it, whatever its dates say.</source>
        <translation>Programme, die nachsehen, lehnen es ab, was auch immer seine Daten sagen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The way from this certificate to its root leads through that one.</source>
        <translation>Der Weg von diesem Zertifikat zu seinem Stammzertifikat führt über jenes.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Programs that trust %1 accept it.</source>
        <translation>Programme, die %1 vertrauen, akzeptieren es.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How to trust it</source>
        <translation>Vertrauen einrichten</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Only its dates are judged here; Chain and Checks tell the rest.</source>
        <translation>Hier ist nur der Zeitraum beurteilt; Kette und Prüfung sagen das Übrige.</translation>
    </message>
    <message>
        <location filename="../ui/pages/certificate_tabs.cpp" line="+141"/>
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
        <location line="+5"/>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <location line="+2"/>
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
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n earlier one(s), with their keys. Nothing removes them; delete what you do not need.</source>
        <translation>
            <numerusform>%n früherer Satz, mit seinem Schlüssel. Nichts entfernt ihn; löschen Sie, was Sie nicht brauchen.</numerusform>
            <numerusform>%n frühere Sätze, mit ihren Schlüsseln. Nichts entfernt sie; löschen Sie, was Sie nicht brauchen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Kept in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Belongs with</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Where it was found</source>
        <translation>Wo es gefunden wurde</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Pins</source>
        <translation>Pins</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%n extension(s)</source>
        <translation>
            <numerusform>%n Erweiterung</numerusform>
            <numerusform>%n Erweiterungen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
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
        <location line="+1"/>
        <source>Directory names</source>
        <translation>Verzeichnisnamen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Registered IDs</source>
        <translation>Eingetragene Kennungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other names</source>
        <translation>Andere Namen</translation>
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
        <location line="+28"/>
        <source>certificate in PEM</source>
        <translation>Zertifikat als PEM</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CertificateWords</name>
    <message>
        <location filename="../ui/models/certificate_words.cpp" line="+56"/>
        <source>%1 (%2)</source>
        <comment>the name of an object identifier, and it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Address(es) %1</source>
        <translation>
            <numerusform>Adresse %1</numerusform>
            <numerusform>Adressen %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
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
        <source>Unknown: its extended key usage cannot be read, so programs refuse it.</source>
        <translation>Unbekannt: Die erweiterte Schlüsselverwendung ist nicht lesbar, daher lehnen Programme es ab.</translation>
    </message>
    <message>
        <location line="+2"/>
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
        <location line="+4"/>
        <source>Unknown: its key usage cannot be read, so programs refuse it.</source>
        <translation>Unbekannt: Die Schlüsselverwendung ist nicht lesbar, daher lehnen Programme es ab.</translation>
    </message>
    <message>
        <location line="+10"/>
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
        <location line="+6"/>
        <source>Its name constraints cannot be read, so programs refuse what it signs.</source>
        <translation>Ihre Namensgrenzen (Name Constraints) sind nicht lesbar, darum lehnen Programme ab, was sie signiert.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Any name at all: it has no name constraints.</source>
        <translation>Jeden beliebigen Namen: Es gibt keine Namensbeschränkungen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Its name constraints cannot be read</source>
        <translation>Ihre Namensgrenzen sind nicht lesbar</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>May sign any name</source>
        <translation>Darf jeden Namen signieren</translation>
    </message>
    <message>
        <location line="+8"/>
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
        <location line="+7"/>
        <source>Put its own key back, or renew the certificate, which makes a new one.</source>
        <translation>Legen Sie seinen eigenen Schlüssel zurück, oder erneuern Sie das Zertifikat, was einen neuen erzeugt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is no private key beside it, so no server here can use it.</source>
        <translation>Daneben liegt kein privater Schlüssel, also kann hier kein Server es verwenden.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The private key beside it belongs to another certificate, and servers refuse the two together.</source>
        <translation>Der private Schlüssel daneben gehört zu einem anderen Zertifikat, und Server lehnen die beiden zusammen ab.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The private key’s file cannot be read, so no server here can use it.</source>
        <translation>Die Datei des privaten Schlüssels lässt sich nicht lesen, also kann hier kein Server es verwenden.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>encrypted, password in your keyring</source>
        <translation>verschlüsselt, Passwort in Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>encrypted with a password</source>
        <translation>mit einem Passwort verschlüsselt</translation>
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
        <location filename="../ui/pages/certificates_list.cpp" line="+88"/>
        <location filename="../ui/pages/certificates_page.h" line="+32"/>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Show certificates</source>
        <translation>Zertifikate anzeigen</translation>
    </message>
    <message>
        <location line="+77"/>
        <source>Reading the workspace</source>
        <translation>Arbeitsbereich wird gelesen</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n entry(s) of the workspace cannot be read in full; what can be is shown.</source>
        <translation>
            <numerusform>%n Eintrag des Arbeitsbereichs lässt sich nicht ganz lesen; was lesbar ist, wird gezeigt.</numerusform>
            <numerusform>%n Einträge des Arbeitsbereichs lassen sich nicht ganz lesen; was lesbar ist, wird gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
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
        <location filename="../ui/widgets/chain_card.cpp" line="+68"/>
        <source>%1, %2</source>
        <comment>certificate, its status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ChainTab</name>
    <message>
        <location filename="../ui/pages/chain_tab.cpp" line="+36"/>
        <source>&amp;Fetch the missing certificate</source>
        <translation>Fehlendes Zertifikat &amp;abrufen</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+158"/>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <location line="-138"/>
        <source>Chain from this certificate to its root</source>
        <translation>Kette von diesem Zertifikat bis zu seinem Stammzertifikat</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>&amp;Hostname or address to judge</source>
        <translation>&amp;Hostname oder Adresse zum Beurteilen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Hostname or address to judge</source>
        <translation>Hostname oder Adresse zum Beurteilen</translation>
    </message>
    <message>
        <location line="+108"/>
        <source>Hostname</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <location line="-109"/>
        <source>Such as app.example.com</source>
        <translation>Etwa app.example.com</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>As given</source>
        <translation>Wie vorgelegt</translation>
    </message>
    <message>
        <location line="+89"/>
        <source>Strict checks</source>
        <translation>Strenge Prüfungen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Policy</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Revocation</source>
        <translation>Sperrung</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Issuer not given</source>
        <translation>Aussteller nicht vorgelegt</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Fetching from %1</source>
        <translation>Abruf von %1</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ChainView</name>
    <message>
        <location filename="../ui/widgets/chain_card.cpp" line="-75"/>
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
    <message>
        <location line="+19"/>
        <source>%1, %2: %3</source>
        <comment>facts, issued by, Signature valid</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ChainWords</name>
    <message>
        <location filename="../ui/models/chain_words.cpp" line="+108"/>
        <source>Valid: the chain leads to its authority, %1.</source>
        <translation>Gültig: Die Kette führt zu ihrer Zertifizierungsstelle, %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Valid: the chain leads to %1, which you chose to trust here.</source>
        <translation>Gültig: Die Kette führt zu %1, dem Sie hier vertrauen wollten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Valid: the chain leads to %1, which this computer trusts.</source>
        <translation>Gültig: Die Kette führt zu %1; dem vertraut dieser Computer.</translation>
    </message>
    <message>
        <location line="+13"/>
        <location line="+2"/>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>In order: strict programs find nothing against it (RFC 5280).</source>
        <translation>In Ordnung: Strenge Programme haben nichts daran auszusetzen (RFC 5280).</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>It is made for %1.</source>
        <translation>Es gilt für %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+45"/>
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <location line="-21"/>
        <source>In order: the rules for a “%1” find nothing.</source>
        <translation>In Ordnung: Nach den Regeln für „%1“ gibt es nichts zu beanstanden.</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>The issuer %1: %2 by the rules for a “%3”.</source>
        <extracomment>%1 is an issuer, %2 a list such as &quot;1 error and 2 notices&quot;, %3 a kind of certificate</extracomment>
        <translation>Der Aussteller %1: %2 nach den Regeln für „%3“.</translation>
    </message>
    <message numerus="yes">
        <location line="+55"/>
        <source>%n certificate(s) given</source>
        <translation>
            <numerusform>%n Zertifikat vorgelegt</numerusform>
            <numerusform>%n Zertifikate vorgelegt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, none is missing.</source>
        <comment>3 certificates given</comment>
        <translation>%1, keines fehlt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, the issuer %2 is missing.</source>
        <comment>1 certificate given</comment>
        <translation>%1, der Aussteller %2 fehlt.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>They are not in order: each has to be followed by the one that signed it.</source>
        <translation>Die Reihenfolge stimmt nicht: Auf jedes muss das folgen, das es signiert hat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Some are given twice.</source>
        <translation>Einige sind doppelt vorhanden.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not needed: %1.</source>
        <translation>Nicht nötig: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The root is given too; nobody needs it.</source>
        <translation>Das Stammzertifikat ist ebenfalls dabei; niemand braucht es.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The certificate says that its issuer can be had from %1. Nothing is fetched before you say so.</source>
        <translation>Das Zertifikat sagt, dass sein Aussteller von %1 zu bekommen ist. Abgerufen wird nichts, bevor Sie es verlangen.</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>Repaired chain: %n missing certificate(s) fetched from %1. Browsers repair this, most programs do not.</source>
        <translation>
            <numerusform>Ergänzte Kette: %n fehlendes Zertifikat von %1 abgerufen. Browser ergänzen dies, die meisten Programme nicht.</numerusform>
            <numerusform>Ergänzte Kette: %n fehlende Zertifikate von %1 abgerufen. Browser ergänzen dies, die meisten Programme nicht.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not every path is drawn: so many are possible that not all were followed. The shortest to a trusted authority were looked for first.</source>
        <translation>Nicht jeder Pfad ist gezeichnet: Es sind so viele möglich, dass nicht alle verfolgt wurden. Die kürzesten zu einer vertrauten Zertifizierungsstelle wurden zuerst gesucht.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>To %1</source>
        <comment>a path of certificates</comment>
        <translation>Zu %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To %1, not trusted</source>
        <comment>a path of certificates</comment>
        <translation>Zu %1, nicht vertraut</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To %1, issuer missing</source>
        <comment>a path of certificates</comment>
        <translation>Zu %1, Aussteller fehlt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To %1, wrong key</source>
        <comment>a path of certificates</comment>
        <translation>Zu %1, falscher Schlüssel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To %1, too long</source>
        <comment>a path of certificates</comment>
        <translation>Zu %1, zu lang</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To %1, in a circle</source>
        <comment>a path of certificates</comment>
        <translation>Zu %1, im Kreis</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Fetched, not given (AIA)</source>
        <translation>Abgerufen, nicht vorgelegt (AIA)</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Stands in this chain already; nobody trusted signed any of them</source>
        <translation>Steht schon in dieser Kette; niemand, dem vertraut wird, hat eines davon signiert</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location line="-250"/>
        <source>From the system’s roots</source>
        <translation>Aus den Stammzertifikaten des Systems</translation>
    </message>
    <message>
        <location line="-34"/>
        <source>This is about %1, not about now.</source>
        <translation>Das gilt für %1, nicht für jetzt.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>From its authority</source>
        <translation>Von der eigenen Zertifizierungsstelle</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>%1 by the rules for a “%2”; see the tab Checks.</source>
        <extracomment>%1 is a list such as &quot;1 error and 2 notices&quot;, %2 a kind of certificate</extracomment>
        <translation>%1 nach den Regeln für „%2“; siehe Reiter Prüfung.</translation>
    </message>
    <message>
        <location line="+163"/>
        <location line="+33"/>
        <source>Given</source>
        <translation>Vorgelegt</translation>
    </message>
    <message>
        <location line="-29"/>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Neither given nor trusted here</source>
        <translation>Weder angegeben noch hier vertrauenswürdig</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <location line="+23"/>
        <location line="+3"/>
        <location line="+3"/>
        <location line="+5"/>
        <location line="+2"/>
        <source>issued by</source>
        <translation>ausgestellt von</translation>
    </message>
    <message>
        <location line="-13"/>
        <location line="+13"/>
        <source>Signature valid</source>
        <translation>Signatur gültig</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Another key signed</source>
        <translation>Von anderem Schlüssel signiert</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Signature not checked</source>
        <translation>Signatur nicht geprüft</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ChangePassphraseCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+170"/>
        <source>Change &amp;password…</source>
        <translation>&amp;Passwort ändern…</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CheckServerCommand</name>
    <message>
        <location line="-84"/>
        <source>Check a &amp;server</source>
        <translation>&amp;Server prüfen</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ChecksView</name>
    <message>
        <location filename="../ui/pages/checks_view.cpp" line="+88"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Checks</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Show findings</source>
        <translation>Befunde anzeigen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Judge as</source>
        <translation>Beurteilen als</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Judge as</source>
        <translation>Be&amp;urteilen als</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>%1, guessed</source>
        <translation>%1, vermutet</translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>%n rule(s) passed</source>
        <translation>
            <numerusform>%n Regel erfüllt</numerusform>
            <numerusform>%n Regeln erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No other rule was applied, since it is not DER</source>
        <translation>Keine andere Regel wurde angewandt, da es kein DER ist</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, no findings</source>
        <translation>%1, keine Befunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, by the rules for: %2</source>
        <translation>%1, nach den Regeln für: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing to mend. The certificate is as the rules for its kind want it.</source>
        <translation>Nichts auszusetzen. Das Zertifikat ist so, wie die Regeln für seine Art es verlangen.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>certwright::ui::Chip</name>
    <message>
        <location filename="../ui/widgets/chips.cpp" line="+48"/>
        <source>%1, %2</source>
        <comment>filter and its count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CloseOpenedCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="-8"/>
        <source>C&amp;lose all</source>
        <translation>A&amp;lles schließen</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CompareCertificateCommand</name>
    <message>
        <location line="+45"/>
        <source>Co&amp;mpare…</source>
        <translation>Ver&amp;gleichen…</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CompareDialog</name>
    <message>
        <location filename="../ui/dialogs/compare_dialog.cpp" line="+252"/>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <location line="-151"/>
        <source>Only &amp;differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a second certificate.</source>
        <translation>Wählen Sie ein zweites Zertifikat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Second certificate</source>
        <translation>Zweites Zertifikat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;With</source>
        <translation>&amp;Mit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <location line="-34"/>
        <source>Copy &amp;report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <location line="+114"/>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1 (%2)</source>
        <extracomment>A certificate and where it is: &quot;app.test, until 1 Mar 2027 (app.pem)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1, SHA-256 %2…</source>
        <translation>%1, SHA-256 %2…</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Choose a certificate or signing request</source>
        <translation>Zertifikat oder Zertifikatsanforderung wählen</translation>
    </message>
    <message numerus="yes">
        <location line="+57"/>
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n Feld ist verschieden.</numerusform>
            <numerusform>%n Felder sind verschieden.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Both are the same, octet by octet.</source>
        <translation>Beide sind gleich, Byte für Byte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Both hold the same key.</source>
        <translation>Beide enthalten denselben Schlüssel.</translation>
    </message>
</context>
<context>
    <name>certwright::ui::Compared</name>
    <message>
        <location filename="../ui/models/compared.cpp" line="+23"/>
        <source>Signing request</source>
        <translation>Zertifikatsanforderung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Request for %1</source>
        <translation>Anforderung für %1</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 in %2</source>
        <comment>Signing request (CSR) in server.csr</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ComparisonModel</name>
    <message>
        <location filename="../ui/models/comparison_model.cpp" line="+63"/>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This update</source>
        <translation>Diese Ausgabe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next update</source>
        <translation>Nächste Ausgabe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lifetime in days</source>
        <translation>Laufzeit in Tagen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kind of signature</source>
        <translation>Signaturverfahren</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Order of the extensions</source>
        <translation>Reihenfolge der Erweiterungen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Revoked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signature or encoding</source>
        <translation>Signatur oder Kodierung</translation>
    </message>
    <message numerus="yes">
        <location line="+40"/>
        <source>%1… and %n more character(s); Enter shows all.</source>
        <extracomment>The beginning of a value that is too long to be shown, and how much of it is left out</extracomment>
        <translation>
            <numerusform>%1… und %n weiteres Zeichen; Eingabe zeigt alles.</numerusform>
            <numerusform>%1… und %n weitere Zeichen; Eingabe zeigt alles.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Second only</source>
        <translation>Nur im zweiten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>First only</source>
        <translation>Nur im ersten</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Comparison of %1 with %2</source>
        <translation>Vergleich von %1 mit %2</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>First: %1</source>
        <translation>Erstes: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Second: %1</source>
        <translation>Zweites: %1</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ConstraintWords</name>
    <message>
        <location filename="../ui/models/constraint_words.cpp" line="+174"/>
        <source>host names</source>
        <translation>Rechnernamen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>e-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>URIs</source>
        <translation>URIs</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Names under %1.</source>
        <translation>Namen unter %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Addresses in %1.</source>
        <translation>Adressen in %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>E-mail addresses: %1.</source>
        <translation>E-Mail-Adressen: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>URIs at %1.</source>
        <translation>URIs bei %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Subjects within %1.</source>
        <translation>Inhaber innerhalb von %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Names of another kind: %1.</source>
        <translation>Namen anderer Art: %1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Excluded: names under %1.</source>
        <translation>Ausgeschlossen: Namen unter %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Excluded: addresses in %1.</source>
        <translation>Ausgeschlossen: Adressen in %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Excluded: e-mail addresses %1.</source>
        <translation>Ausgeschlossen: E-Mail-Adressen %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Excluded: URIs at %1.</source>
        <translation>Ausgeschlossen: URIs bei %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Excluded: subjects within %1.</source>
        <translation>Ausgeschlossen: Inhaber innerhalb von %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Excluded: names of another kind, %1.</source>
        <translation>Ausgeschlossen: Namen anderer Art, %1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Excluded: all host names.</source>
        <translation>Ausgeschlossen: alle Rechnernamen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Excluded: all addresses.</source>
        <translation>Ausgeschlossen: alle Adressen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Excluded: all e-mail addresses.</source>
        <translation>Ausgeschlossen: alle E-Mail-Adressen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Excluded: all URIs.</source>
        <translation>Ausgeschlossen: alle URIs.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Excluded: all subjects.</source>
        <translation>Ausgeschlossen: alle Inhaber.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Excluded: all names of another kind.</source>
        <translation>Ausgeschlossen: alle Namen anderer Art.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Excluded: all IPv4 addresses.</source>
        <translation>Ausgeschlossen: alle IPv4-Adressen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Excluded: all IPv6 addresses.</source>
        <translation>Ausgeschlossen: alle IPv6-Adressen.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Exactly %1.</source>
        <translation>Genau %1.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>E-mail addresses and URIs at the same hosts.</source>
        <translation>E-Mail-Adressen und URIs bei denselben Rechnern.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Not limited: %1.</source>
        <comment>host names, addresses</comment>
        <translation>Nicht beschränkt: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None at all: %1.</source>
        <comment>host names, addresses</comment>
        <translation>Gar keine: %1.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Exactly %1, nothing else.</source>
        <translation>Genau %1, sonst nichts.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Any name that is not excluded.</source>
        <translation>Jeden Namen, der nicht ausgeschlossen ist.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>IPv4 addresses</source>
        <translation>IPv4-Adressen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>IPv6 addresses</source>
        <translation>IPv6-Adressen</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>May sign only %1</source>
        <translation>Darf nur %1 signieren</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+3"/>
        <source>Its names are limited</source>
        <translation>Ihre Namen sind beschränkt</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>May sign any name but %1</source>
        <translation>Darf jeden Namen außer %1 signieren</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>May sign %1</source>
        <translation>Darf %1 signieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>May sign %1, but not %2</source>
        <translation>Darf %1 signieren, aber nicht %2</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CopyAuthorityCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+33"/>
        <source>Copy &amp;certificate</source>
        <translation>Zertifikat &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CopyButton</name>
    <message>
        <location filename="../ui/widgets/copying.cpp" line="+112"/>
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
        <location filename="../ui/widgets/copying.cpp" line="+47"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>certwright::ui::CreateAuthorityDialog</name>
    <message>
        <location filename="../ui/dialogs/create_authority_dialog.cpp" line="+45"/>
        <source>New authority</source>
        <translation>Neue Zertifizierungsstelle</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It may sign localhost, .test, .internal, .home.arpa and private addresses, and whatever you add here. Browsers refuse anything else it signs.</source>
        <translation>Sie darf localhost, .test, .internal, .home.arpa und private Adressen signieren sowie alles, was Sie hier hinzufügen. Alles andere, was sie signiert, lehnen Browser ab.</translation>
    </message>
    <message>
        <location line="+29"/>
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
        <source>Valid for (&amp;years)</source>
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
        <location line="+60"/>
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
        <location filename="../ui/models/display_text.cpp" line="+17"/>
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
    <message>
        <location line="+0"/>
        <source>A date cannot be read</source>
        <translation>Ein Datum ist unlesbar</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n day(s), not begun yet</source>
        <translation>
            <numerusform>%n Tag, noch nicht begonnen</numerusform>
            <numerusform>%n Tage, noch nicht begonnen</numerusform>
        </translation>
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
        <location line="+9"/>
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
    <message numerus="yes">
        <location line="+8"/>
        <source>… and %n more, see Fields</source>
        <translation>
            <numerusform>… und %n weiteres, siehe Felder</numerusform>
            <numerusform>… und %n weitere, siehe Felder</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 and %2</source>
        <extracomment>The last two of a list: %1 may already hold several, with commas</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+11"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <location line="-1"/>
        <source>%1 and %n more</source>
        <extracomment>The end of a list that is too long to be shown: %1 are its first, with commas</extracomment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>certwright::ui::DropOverlay</name>
    <message numerus="yes">
        <location filename="../ui/widgets/states.cpp" line="+183"/>
        <source>Drop to inspect %n file(s)</source>
        <translation>
            <numerusform>Loslassen, um %n Datei zu untersuchen</numerusform>
            <numerusform>Loslassen, um %n Dateien zu untersuchen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Drop to inspect this text</source>
        <translation>Loslassen, um diesen Text zu untersuchen</translation>
    </message>
</context>
<context>
    <name>certwright::ui::EndpointReport</name>
    <message>
        <location filename="../ui/pages/endpoint_report.cpp" line="+45"/>
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
        <location line="+190"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location line="-182"/>
        <source>%1, %2</source>
        <comment>a date, 61 of 90 days left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+79"/>
        <location line="+140"/>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <location line="-139"/>
        <source>Hostname</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Checked on %1.</source>
        <translation>Geprüft am %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Judged by this computer’s roots.</source>
        <translation>Beurteilt nach den Stammzertifikaten dieses Computers.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Judged by the root of “%1” alone.</source>
        <translation>Beurteilt allein nach dem Stammzertifikat von „%1“.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <location line="+19"/>
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
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <location line="-175"/>
        <location line="+177"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Stapled OCSP</source>
        <translation>Mitgeschickte OCSP-Antwort</translation>
    </message>
    <message>
        <location line="-176"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>%1, expired</source>
        <comment>a date</comment>
        <translation>%1, abgelaufen</translation>
    </message>
    <message numerus="yes">
        <location line="+186"/>
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
        <location line="+32"/>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Inspect what was sent</source>
        <translation>Gesendetes &amp;inspizieren</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Issuer not sent</source>
        <translation>Aussteller nicht gesendet</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Chain from the server’s certificate to its root</source>
        <translation>Kette vom Zertifikat des Servers bis zu seinem Stammzertifikat</translation>
    </message>
</context>
<context>
    <name>certwright::ui::EndpointWords</name>
    <message>
        <location filename="../ui/models/endpoint_words.cpp" line="+54"/>
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
        <location line="+19"/>
        <source>Clients that check certificates refuse %1.</source>
        <translation>Clients, die Zertifikate prüfen, lehnen %1 ab.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Clients that check certificates refuse it at %1; the other address is in order.</source>
        <translation>Clients, die Zertifikate prüfen, lehnen %1 ab; die andere Adresse ist in Ordnung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clients that check certificates refuse it at %1; the other addresses are in order.</source>
        <translation>Clients, die Zertifikate prüfen, lehnen %1 ab; die anderen Adressen sind in Ordnung.</translation>
    </message>
    <message>
        <location line="+11"/>
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
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location line="+32"/>
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
        <location line="+22"/>
        <source>%1 It ends on %2.</source>
        <translation>%1 Es endet am %2.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Current clients do not connect to %1.</source>
        <translation>Heutige Clients verbinden sich nicht mit %1.</translation>
    </message>
    <message>
        <location line="+2"/>
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
    <message numerus="yes">
        <location line="+5"/>
        <source>%n certificate(s) sent</source>
        <translation>
            <numerusform>%n Zertifikat gesendet</numerusform>
            <numerusform>%n Zertifikate gesendet</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, the issuer %2 is missing.</source>
        <comment>1 certificate sent</comment>
        <translation>%1, der Aussteller %2 fehlt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, none is missing.</source>
        <comment>3 certificates sent</comment>
        <translation>%1, keines fehlt.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Neither sent nor trusted here</source>
        <translation>Weder gesendet noch hier vertrauenswürdig</translation>
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
        <location filename="../ui/pages/endpoints_page.cpp" line="+49"/>
        <source>The report below goes by other roots than those that are chosen now. Check again to go by these.</source>
        <translation>Der Bericht unten richtet sich nach anderen Stammzertifikaten als den jetzt gewählten. Prüfen Sie noch einmal, damit er sich nach diesen richtet.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No server checked yet.</source>
        <translation>Noch kein Server geprüft.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type a host and a port. Certwright makes one TLS handshake with each of its addresses and says in one sentence whether everything is in order.</source>
        <translation>Geben Sie einen Host und einen Port ein. Certwright führt mit jeder Adresse des Hosts einen TLS-Handshake durch und sagt in einem Satz, ob alles in Ordnung ist.</translation>
    </message>
    <message>
        <location line="+28"/>
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
        <location line="+31"/>
        <source>This computer’s roots</source>
        <translation>Stammzertifikate dieses Computers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Your authority “%1” issued it. Choose “Only %1” above to check by its root.</source>
        <translation>Ihre Zertifizierungsstelle „%1“ hat es ausgestellt. Wählen Sie oben „Nur %1“, um nach ihrem Stammzertifikat zu prüfen.</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ErrorState</name>
    <message>
        <location filename="../ui/widgets/states.cpp" line="-130"/>
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
        <location filename="../ui/widgets/expiry_timeline.cpp" line="+25"/>
        <source>The next 100 days</source>
        <translation>Die nächsten 100 Tage</translation>
    </message>
    <message>
        <location line="+77"/>
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
        <location filename="../ui/widgets/expiry_timeline_paint.cpp" line="+197"/>
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
        <location filename="../ui/widgets/expiry_timeline_paint.cpp" line="-114"/>
        <location line="+8"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>d MMM</source>
        <comment>date format: day and short month</comment>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <location line="-69"/>
        <source>%n expired</source>
        <translation>
            <numerusform>%n vorbei</numerusform>
            <numerusform>%n vorbei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n later</source>
        <translation>
            <numerusform>%n später</numerusform>
            <numerusform>%n später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+122"/>
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
        <location line="-48"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ExportDialog</name>
    <message>
        <location filename="../ui/dialogs/export_dialog.cpp" line="+63"/>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/export_words.cpp" line="+125"/>
        <source>Certificate &amp;with its chain (PEM)</source>
        <translation>Zertifikat &amp;mit seiner Kette (PEM)</translation>
    </message>
    <message>
        <location line="-92"/>
        <source>What servers want beside their key.</source>
        <translation>Was Server neben ihrem Schlüssel brauchen.</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Not possible here: the private key is encrypted with a password of its own.</source>
        <translation>Hier nicht möglich: Der private Schlüssel ist mit einem eigenen Passwort verschlüsselt.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>For programs that import one file. You choose a password that protects it.</source>
        <translation>Für Programme, die eine einzige Datei importieren. Sie wählen ein Passwort, das sie schützt.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>For a copy elsewhere. You choose the password that is needed to use it.</source>
        <translation>Für eine Kopie an anderer Stelle. Sie wählen das Passwort, das zum Verwenden nötig ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For a copy elsewhere. It keeps the password it has.</source>
        <translation>Für eine Kopie an anderer Stelle. Er behält sein Passwort.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>For Java and programs like it that shall trust it. Its password guards against changes; there is no secret in it.</source>
        <translation>Für Java und ähnliche Programme, die ihm vertrauen sollen. Das Passwort schützt vor Änderungen; ein Geheimnis ist nicht darin.</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>Certificate &amp;alone (PEM)</source>
        <translation>Zertifikat a&amp;llein (PEM)</translation>
    </message>
    <message>
        <location line="-92"/>
        <source>To show or hand on; it holds no secret.</source>
        <translation>Zum Vorzeigen oder Weitergeben; es enthält kein Geheimnis.</translation>
    </message>
    <message>
        <location line="+96"/>
        <source>Certificate with its chain (PKCS #&amp;7)</source>
        <translation>Zertifikat mit seiner Kette (PKCS #&amp;7)</translation>
    </message>
    <message>
        <location line="-91"/>
        <source>For the import of Windows and Java; it holds no secret.</source>
        <translation>Für den Import in Windows und Java; es enthält kein Geheimnis.</translation>
    </message>
    <message>
        <location line="+93"/>
        <source>Certificate and private &amp;key (PKCS #12)</source>
        <translation>Zertifikat und &amp;privater Schlüssel (PKCS #12)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/export_dialog.cpp" line="+33"/>
        <source>Without the private key</source>
        <translation>Ohne den privaten Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/export_words.cpp" line="-4"/>
        <source>Certificate alone (&amp;DER)</source>
        <translation>Nur das Zertifikat (&amp;DER)</translation>
    </message>
    <message>
        <location line="-92"/>
        <source>The same in binary, for Windows, Android and Java programs that read no PEM.</source>
        <translation>Dasselbe binär, für Programme von Windows, Android und Java, die kein PEM lesen.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/export_dialog.cpp" line="+4"/>
        <source>With the private key</source>
        <translation>Mit dem privaten Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/export_words.cpp" line="+98"/>
        <source>Certificate and private key for &amp;old programs (PKCS #12)</source>
        <translation>Zertifikat und privater Schlüssel für al&amp;te Programme (PKCS #12)</translation>
    </message>
    <message>
        <location line="-91"/>
        <source>For Windows before Server 2019, macOS before 14 and Java before 8u301. It protects badly (3DES, SHA-1).</source>
        <translation>Für Windows vor Server 2019, macOS vor 14 und Java vor 8u301. Es schützt schlecht (3DES, SHA-1).</translation>
    </message>
    <message>
        <location line="+93"/>
        <source>Certificate and private key for &amp;Java (JKS)</source>
        <translation>Zertifikat und privater Schlüssel für &amp;Java (JKS)</translation>
    </message>
    <message>
        <location line="-90"/>
        <source>For Java programs that read no PKCS #12. It protects badly (SHA-1).</source>
        <translation>Für Java-Programme, die kein PKCS #12 lesen. Es schützt schlecht (SHA-1).</translation>
    </message>
    <message>
        <location line="+92"/>
        <source>Private key alone, &amp;encrypted (PKCS #8)</source>
        <translation>Nur der private Schlüssel, v&amp;erschlüsselt (PKCS #8)</translation>
    </message>
    <message>
        <location line="-117"/>
        <source>Not possible yet: open the file of its private key as well, and unlock it.</source>
        <translation>Noch nicht möglich: Öffnen Sie auch die Datei des privaten Schlüssels, und entsperren Sie ihn.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>The same in binary. Whoever can read the file has the key.</source>
        <translation>Dasselbe binär. Wer die Datei lesen kann, hat den Schlüssel.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One after the other, each followed by its issuers; it holds no secret.</source>
        <translation>Eines nach dem anderen, jedes gefolgt von seinen Ausstellern; enthält kein Geheimnis.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The same for Java programs that read no PKCS #12.</source>
        <translation>Dasselbe für Java-Programme, die kein PKCS #12 lesen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As text, which most programs read and which can be pasted.</source>
        <translation>Als Text, den die meisten Programme lesen und der sich einfügen lässt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In binary.</source>
        <translation>Binär.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 “%2”</source>
        <extracomment>The kind of an object and its name: &quot;Certificate request “CN=app.test”&quot;</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Left out, as such a file does not hold it: %1.</source>
        <translation>Weggelassen, weil eine solche Datei es nicht aufnimmt: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Left out, as it is in the file already: %1.</source>
        <translation>Weggelassen, weil es schon in der Datei ist: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Left out, as it is locked: %1.</source>
        <translation>Weggelassen, weil es gesperrt ist: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Left out, as it could not be read: %1.</source>
        <translation>Weggelassen, weil es nicht zu lesen war: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Left out, as no such file keeps them: the trust settings of %1.</source>
        <translation>Weggelassen, weil keine solche Datei sie behält: die Vertrauenseinstellungen von %1.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>a private key (%1)</source>
        <extracomment>&quot;private key (RSA 2048)&quot;</extracomment>
        <translation>ein privater Schlüssel (%1)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Read back from there, it holds %1.</source>
        <translation>Von dort wieder gelesen; die Datei enthält %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The curve of a key in it is spelled out instead of named (explicit EC parameters): Java’s keytool, and programs like it, refuse the whole file.</source>
        <translation>Die Kurve eines Schlüssels darin ist ausgeschrieben statt benannt (explizite EC-Parameter): Javas keytool und ähnliche Programme lehnen die ganze Datei ab.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The point of a key in it is compressed: Java’s keytool, and programs like it, refuse the whole file.</source>
        <translation>Der Punkt eines Schlüssels darin ist komprimiert: Javas keytool und ähnliche Programme lehnen die ganze Datei ab.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Private key alone, &amp;unprotected (PKCS #8)</source>
        <translation>Nur der private Schlüssel, &amp;ungeschützt (PKCS #8)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Private key alone, unprotected (PKCS #8, &amp;DER)</source>
        <translation>Privater Schlüssel allein, ungeschützt (PKCS #8, &amp;DER)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All certi&amp;ficates (PEM)</source>
        <translation>Alle Zerti&amp;fikate (PEM)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As a bundle (PKCS #&amp;7)</source>
        <translation>Als Bündel (PKCS #&amp;7)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Truststore (PKCS #12)</source>
        <translation>&amp;Truststore (PKCS #12)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>T&amp;ruststore for older Java (JKS)</source>
        <translation>T&amp;ruststore für älteres Java (JKS)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;PEM</source>
        <translation>&amp;PEM</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;DER</source>
        <translation>&amp;DER</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>PEM (*.pem)</source>
        <translation>PEM (*.pem)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>DER (*.der)</source>
        <translation>DER (*.der)</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>It is in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep it secret; only you can read it.</source>
        <translation>Halten Sie die Datei geheim; nur Sie können sie lesen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its password has characters beyond ASCII: Java’s keytool, and programs like it, cannot open a PKCS #12 file with it.</source>
        <translation>Ihr Passwort hat Zeichen jenseits von ASCII: Javas keytool und ähnliche Programme können eine PKCS-#12-Datei damit nicht öffnen.</translation>
    </message>
    <message>
        <location line="-151"/>
        <source>For servers that start without asking. Whoever can read the file has the key.</source>
        <translation>Für Server, die starten, ohne zu fragen. Wer die Datei lesen kann, hat den Schlüssel.</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Not possible here: its private key is not in the workspace.</source>
        <translation>Hier nicht möglich: Sein privater Schlüssel ist nicht im Arbeitsbereich.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/export_dialog.cpp" line="-37"/>
        <source>Save %1 as</source>
        <extracomment>What the dialog does; the forms to choose from stand below</extracomment>
        <translation>%1 speichern unter</translation>
    </message>
    <message>
        <location line="+80"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show &amp;folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Saved %1</source>
        <translation>%1 wurde gespeichert</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/export_words.cpp" line="+148"/>
        <source>DER (*.der *.cer *.crt)</source>
        <translation>DER (*.der *.cer *.crt)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Private key in PEM (*.key *.pem)</source>
        <translation>Privater Schlüssel als PEM (*.key *.pem)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>PKCS #7 (*.p7b *.p7c)</source>
        <translation>PKCS #7 (*.p7b *.p7c)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>PKCS #12 (*.p12 *.pfx)</source>
        <translation>PKCS #12 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Java key store (*.jks)</source>
        <translation>Java-Schlüsselspeicher (*.jks)</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>PEM (*.pem *.crt)</source>
        <translation>PEM (*.pem *.crt)</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ExtensionWords</name>
    <message>
        <location filename="../ui/models/extension_words.cpp" line="+30"/>
        <source>Identifier of this key</source>
        <translation>Kennung dieses Schlüssels</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What the key may do</source>
        <translation>Was der Schlüssel darf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When the private key may be used</source>
        <translation>Wann der private Schlüssel verwendet werden darf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Names it is for</source>
        <translation>Namen, für die es gilt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other names of the issuer</source>
        <translation>Andere Namen des Ausstellers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whether it may sign certificates</source>
        <translation>Ob es Zertifikate signieren darf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Names it may vouch for</source>
        <translation>Namen, für die es bürgen darf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where revocation lists are</source>
        <translation>Wo Sperrlisten zu finden sind</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rules it was issued under</source>
        <translation>Regeln, nach denen es ausgestellt wurde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rules that count as the same</source>
        <translation>Regeln, die als gleich gelten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Identifier of the issuer’s key</source>
        <translation>Kennung des Schlüssels des Ausstellers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Purposes it may serve</source>
        <translation>Zwecke, denen es dienen darf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where changes to revocation lists are</source>
        <translation>Wo Änderungen an Sperrlisten zu finden sind</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where to ask its issuer</source>
        <translation>Wo nach dem Aussteller zu fragen ist</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Statements of a qualified certificate</source>
        <translation>Angaben eines qualifizierten Zertifikats</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What the server must offer</source>
        <translation>Was der Server bieten muss</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Proof for an ACME authority</source>
        <translation>Nachweis für eine ACME-Zertifizierungsstelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Proofs of public logs</source>
        <translation>Nachweise öffentlicher Protokolle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mark of a certificate that was never meant for use</source>
        <translation>Merkmal eines Zertifikats, das nie zur Verwendung gedacht war</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Template of a Windows authority</source>
        <translation>Vorlage einer Windows-Zertifizierungsstelle</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, critical</source>
        <translation>%1, kritisch</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (%2), critical</source>
        <translation>%1 (%2), kritisch</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It is malformed; this is what stands there.</source>
        <translation>Der Wert ist fehlerhaft aufgebaut; dies steht dort.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Present</source>
        <translation>Vorhanden</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>… and %n more line(s), see Fields</source>
        <translation>
            <numerusform>… und %n weitere Zeile, siehe Felder</numerusform>
            <numerusform>… und %n weitere Zeilen, siehe Felder</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Key, SHA-256 in hex (NATS pinned_certs)</source>
        <translation>Schlüssel, SHA-256 hexadezimal (NATS pinned_certs)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Key, SHA-256 in Base64 (pin-sha256)</source>
        <translation>Schlüssel, SHA-256 als Base64 (pin-sha256)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>DANE record of this certificate (TLSA)</source>
        <translation>DANE-Eintrag dieses Zertifikats (TLSA)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>DANE record of this authority (TLSA)</source>
        <translation>DANE-Eintrag dieser Zertifizierungsstelle (TLSA)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Certificate, SHA-256</source>
        <translation>Zertifikat, SHA-256</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Certificate, SHA-1</source>
        <translation>Zertifikat, SHA-1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Key identifier (RFC 5280, method 1)</source>
        <translation>Schlüsselkennung (RFC 5280, Methode 1)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Key identifier (RFC 5280, method 2)</source>
        <translation>Schlüsselkennung (RFC 5280, Methode 2)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>JWK thumbprint (RFC 7638)</source>
        <translation>JWK-Fingerabdruck (RFC 7638)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>SSH fingerprint of the key</source>
        <translation>SSH-Fingerabdruck des Schlüssels</translation>
    </message>
</context>
<context>
    <name>certwright::ui::FieldsTab</name>
    <message>
        <location filename="../ui/pages/fields_tab.cpp" line="+81"/>
        <source>The structure could not be read: it is not encoded in DER.</source>
        <translation>Der Aufbau ließ sich nicht lesen: Das Zertifikat ist nicht in DER kodiert.</translation>
    </message>
    <message>
        <location line="-39"/>
        <source>Structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <location line="+100"/>
        <source>%1 at byte %2: %3 bytes of header, underlined, and %4 of content.</source>
        <translation>%1 bei Byte %2: %3 Bytes Kopf, unterstrichen, und %4 Bytes Inhalt.</translation>
    </message>
</context>
<context>
    <name>certwright::ui::FirstRunView</name>
    <message>
        <location filename="../ui/pages/first_run_view.cpp" line="+85"/>
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
        <location line="+28"/>
        <source>Drop a file anywhere in this window</source>
        <translation>Ziehen Sie eine Datei irgendwo in dieses Fenster</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Certificates, keys and requests in PEM or DER, PKCS #7 and #12. Reading changes nothing.</source>
        <translation>Zertifikate, Schlüssel und Anträge in PEM oder DER, PKCS #7 und #12. Das Lesen ändert nichts.</translation>
    </message>
    <message>
        <location line="+26"/>
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
    <name>certwright::ui::GivenStrip</name>
    <message numerus="yes">
        <location filename="../ui/widgets/given_strip.cpp" line="+64"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>certwright::ui::HexView</name>
    <message>
        <location filename="../ui/widgets/hex_view.cpp" line="+295"/>
        <source>No bytes.</source>
        <translation>Keine Bytes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Byte %1 of %2: %3.</source>
        <translation>Byte %1 von %2: %3.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 Marked: header %2, content %3.</source>
        <translation>%1 Markiert: Kopf %2, Inhalt %3.</translation>
    </message>
</context>
<context>
    <name>certwright::ui::InspectionModel</name>
    <message>
        <location filename="../ui/models/inspection_model.cpp" line="+327"/>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: what was found, its state, what kind it is</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <location filename="../ui/models/inspection_keys.cpp" line="+103"/>
        <source>%1 in %2</source>
        <extracomment>A key among others: what it is called, and the file it was found in</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>another key</source>
        <translation>ein anderer Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/models/inspection_model.cpp" line="-89"/>
        <source>%1: %2</source>
        <extracomment>What a container holds: &quot;Certificate: app.harbour.test&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>And %n more</source>
        <translation>
            <numerusform>Und %n weiteres</numerusform>
            <numerusform>Und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="+111"/>
        <source>Revoked on %1</source>
        <translation>Widerrufen am %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issuer revoked</source>
        <translation>Aussteller widerrufen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, weak key</source>
        <extracomment>What an object is or when it ends, and that its key is weak: &quot;Ends 12 Mar 2027, weak key&quot;</extracomment>
        <translation>%1, schwacher Schlüssel</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Ends %1</source>
        <translation>Endet am %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1, encrypted</source>
        <translation>%1, verschlüsselt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Encrypted with a password</source>
        <translation>mit einem Passwort verschlüsselt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2</source>
        <extracomment>The kind of a named object, and its key: &quot;Private key, RSA 2048&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Symmetric</source>
        <translation>Symmetrisch</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>In %1, %2</source>
        <extracomment>Where an object was found: a container inside of a file</extracomment>
        <translation>In %1, %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/inspection_choice.cpp" line="+124"/>
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>certwright::ui::InspectionPage</name>
    <message>
        <location filename="../ui/pages/inspection_page.h" line="+30"/>
        <source>Inspected</source>
        <translation>Untersucht</translation>
    </message>
    <message>
        <location filename="../ui/pages/inspection_page.cpp" line="+99"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>By end</source>
        <translation>Nach Ablauf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>S&amp;top reading</source>
        <translation>Lesen &amp;abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/pages/inspection_reading.cpp" line="+28"/>
        <location line="+10"/>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <location line="-9"/>
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>%n Datei wird gelesen</numerusform>
            <numerusform>%n Dateien werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Reading the pasted text</source>
        <translation>Der eingefügte Text wird gelesen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message numerus="yes">
        <location line="+101"/>
        <source>Reading; %n object(s) so far.</source>
        <translation>
            <numerusform>Es wird gelesen; bisher %n Objekt.</numerusform>
            <numerusform>Es wird gelesen; bisher %n Objekte.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was added: it is open already.</source>
        <translation>Es kam nichts hinzu: Es ist schon geöffnet.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n object(s) added.</source>
        <translation>
            <numerusform>%n Objekt kam hinzu.</numerusform>
            <numerusform>%n Objekte kamen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n object(s) in %1.</source>
        <translation>
            <numerusform>%n Objekt in %1.</numerusform>
            <numerusform>%n Objekte in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n thing(s) could not be read.</source>
        <translation>
            <numerusform>Eines konnte nicht gelesen werden.</numerusform>
            <numerusform>%n konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n object(s) hold a key that shares a prime with another, so it is no secret.</source>
        <translation>
            <numerusform>%n Objekt hat einen Schlüssel, der mit einem anderen eine Primzahl teilt und daher kein Geheimnis ist.</numerusform>
            <numerusform>%n Objekte haben einen Schlüssel, der mit einem anderen eine Primzahl teilt und daher kein Geheimnis ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n object(s) hold a weak key.</source>
        <translation>
            <numerusform>%n Objekt hat einen schwachen Schlüssel.</numerusform>
            <numerusform>%n Objekte haben einen schwachen Schlüssel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n certificate(s) were revoked.</source>
        <translation>
            <numerusform>%n Zertifikat wurde gesperrt.</numerusform>
            <numerusform>%n Zertifikate wurden gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not every certificate was looked up in the lists and answers: there are too many.</source>
        <translation>Nicht jedes Zertifikat wurde in den Listen und Antworten nachgeschlagen: Es sind zu viele.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location line="+90"/>
        <source>Opening what is locked</source>
        <translation>Gesperrtes wird geöffnet</translation>
    </message>
</context>
<context>
    <name>certwright::ui::InspectionWords</name>
    <message>
        <location filename="../ui/models/inspection_words.cpp" line="+21"/>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signing request (CSR)</source>
        <translation>Zertifikatsanforderung (CSR)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Revocation list (CRL)</source>
        <translation>Sperrliste (CRL)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Revocation answer (OCSP)</source>
        <translation>Sperrauskunft (OCSP)</translation>
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
        <location line="+0"/>
        <source>SSH certificate</source>
        <translation>SSH-Zertifikat</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Encrypted message (CMS)</source>
        <translation>Verschlüsselte Nachricht (CMS)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signed message (CMS)</source>
        <translation>Signierte Nachricht (CMS)</translation>
    </message>
    <message>
        <location line="+1"/>
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
        <source>Certificate chain (PKIPath)</source>
        <translation>Zertifikatskette (PKIPath)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Java key store (JKS)</source>
        <translation>Java-Schlüsselspeicher (JKS)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Java key store (JCEKS)</source>
        <translation>Java-Schlüsselspeicher (JCEKS)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signing request (SPKAC)</source>
        <translation>Zertifikatsanforderung (SPKAC)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Certificate store (SST)</source>
        <translation>Zertifikatsspeicher (SST)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>OCSP request</source>
        <translation>OCSP-Anfrage</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Parameters of a key</source>
        <translation>Parameter eines Schlüssels</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Locked content</source>
        <translation>Verschlossener Inhalt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>PEM, “%1”</source>
        <translation>PEM, „%1“</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Left out: a link to a folder</source>
        <translation>Ausgelassen: eine Verknüpfung zu einem Ordner</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not readable: a link to something that is not there</source>
        <translation>Nicht lesbar: eine Verknüpfung zu etwas, das es nicht gibt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not readable: a link that leads back to itself</source>
        <translation>Nicht lesbar: eine Verknüpfung, die zu sich selbst zurückführt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not readable: no ordinary file</source>
        <translation>Nicht lesbar: keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Key and certificate differ</source>
        <translation>Schlüssel und Zertifikat verschieden</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Names another certificate</source>
        <translation>Nennt ein anderes Zertifikat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is encoded wrongly</source>
        <translation>„%1“ ist falsch kodiert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not readable: “%1”</source>
        <translation>Nicht lesbar: „%1“</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No key among the keys</source>
        <translation>Kein Schlüssel unter den Schlüsseln</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not readable: wrongly encoded</source>
        <translation>Nicht lesbar: falsch kodiert</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not readable: there is no such file</source>
        <translation>Nicht lesbar: Die Datei gibt es nicht</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Not checked: wrong password, or changed</source>
        <translation>Nicht geprüft: falsches Passwort oder verändert</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Locked: it needs its password</source>
        <translation>Verschlossen: braucht sein Passwort</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>Not checked; that takes the password</source>
        <translation>Nicht geprüft; dazu braucht es das Passwort</translation>
    </message>
    <message>
        <location line="-133"/>
        <source>Not readable: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Not readable: larger than %1 MB</source>
        <translation>Nicht lesbar: größer als %1 MB</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not readable: it is empty</source>
        <translation>Nicht lesbar: leer</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>Not readable: it is damaged</source>
        <translation>Nicht lesbar: beschädigt</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Not readable: something follows it</source>
        <translation>Nicht lesbar: Es folgt noch etwas</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not readable: it is cut off</source>
        <translation>Nicht lesbar: abgeschnitten</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Locked: Botan’s library is not installed</source>
        <translation>Gesperrt: Die Bibliothek Botan ist nicht installiert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not readable: OpenSSL has no %1</source>
        <translation>Nicht lesbar: OpenSSL hat kein %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not readable: nested too deeply</source>
        <translation>Nicht lesbar: zu tief verschachtelt</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Locked: it has a password of its own</source>
        <translation>Gesperrt: hat ein eigenes Passwort</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not checked: another password, or changed</source>
        <translation>Nicht geprüft: anderes Passwort oder verändert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Locked: wrong password</source>
        <translation>Verschlossen: falsches Passwort</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not a certificate file</source>
        <translation>Keine Zertifikatsdatei</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No certificate or key</source>
        <translation>Kein Zertifikat und kein Schlüssel</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Locked: opening it takes more rounds than Certwright does</source>
        <translation>Verschlossen: Öffnen braucht mehr Runden, als Certwright ausführt</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Locked: OpenSSL has no %1</source>
        <translation>Verschlossen: OpenSSL hat kein %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Locked: opening it takes too much memory</source>
        <translation>Verschlossen: Öffnen braucht zu viel Speicher</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its END line is missing</source>
        <translation>Seine END-Zeile fehlt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 belong to nothing</source>
        <comment>2,048 bytes</comment>
        <translation>%1 gehören zu nichts</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Too many: reading stopped</source>
        <translation>Zu viele: Das Lesen wurde beendet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reading was stopped</source>
        <translation>Das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Copy all of a certificate, request or key, from BEGIN to END or its base64 alone, and paste again.</source>
        <translation>Kopieren Sie ein Zertifikat, eine Anforderung oder einen Schlüssel ganz, von BEGIN bis END oder nur das Base64, und fügen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>None (no MAC): nothing tells whether it was changed</source>
        <translation>Keine (kein MAC): Nichts zeigt, ob etwas verändert wurde</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Right: nothing was changed</source>
        <translation>Richtig: Es wurde nichts verändert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wrong: something was changed</source>
        <translation>Falsch: Etwas wurde verändert</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Called “%1”</source>
        <translation>Name: „%1“</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Trusted for %1</source>
        <translation>Vertraut für %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Refused for %1</source>
        <translation>Abgelehnt für %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 from byte %2 on</source>
        <extracomment>The place of an object in its file</extracomment>
        <translation>%1 ab Byte %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Unknown (%1)</source>
        <translation>Unbekannt (%1)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 (%2)</source>
        <comment>ML-DSA-65, its OID</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2</source>
        <comment>a key, 1,952 bytes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>certwright::ui::IssueFromAuthorityCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+34"/>
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
        <location line="+33"/>
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
    <name>certwright::ui::JudgePanel</name>
    <message>
        <location filename="../ui/pages/judge_panel.cpp" line="+51"/>
        <source>&amp;Judge by…</source>
        <translation>Be&amp;urteilen nach…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As &amp;usual again</source>
        <translation>&amp;Wieder wie üblich</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Time, roots, intermediates, revocation and purpose of these verdicts</source>
        <translation>Zeit, Stammzertifikate, Zwischenzertifikate, Sperrung und Zweck dieser Ergebnisse</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Now, or such as 2027-03-15 12:00</source>
        <translation>Jetzt, oder etwa 2027-03-15 12:00</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Time of the verdicts, in UTC</source>
        <translation>Zeitpunkt der Ergebnisse, in UTC</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Time (UTC)</source>
        <translation>&amp;Zeit (UTC)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Roots to trust</source>
        <translation>&amp;Stammzertifikate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Inter&amp;mediates</source>
        <translation>Z&amp;wischenzertifikate</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Re&amp;vocation</source>
        <translation>S&amp;perrung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Purpose</source>
        <translation>Zwec&amp;k</translation>
    </message>
    <message>
        <location line="+77"/>
        <source>Its own authority</source>
        <translation>Die eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This computer’s roots</source>
        <translation>Die dieses Computers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Only those in %1</source>
        <translation>Nur die in %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+10"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Those beside it</source>
        <translation>Die daneben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All that are open</source>
        <translation>Alle, die geöffnet sind</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Those in %1</source>
        <translation>Die in %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Those that are open</source>
        <translation>Die geöffneten</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose CRLs and OCSP answers…</source>
        <translation>CRLs und OCSP-Antworten wählen…</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>As it is made for: %1</source>
        <translation>Wofür es ausgestellt ist: %1</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>That is no moment. Write it as 2027-03-15 or 2027-03-15 12:00.</source>
        <translation>Das ist kein Zeitpunkt. Schreiben Sie ihn als 2027-03-15 oder 2027-03-15 12:00.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Choose the roots to trust</source>
        <translation>Wählen Sie die Stammzertifikate, denen vertraut wird</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Choose the intermediates to use</source>
        <translation>Wählen Sie die Zwischenzertifikate</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Choose revocation lists and OCSP answers</source>
        <translation>Wählen Sie Sperrlisten und OCSP-Antworten</translation>
    </message>
</context>
<context>
    <name>certwright::ui::JudgeWords</name>
    <message>
        <location filename="../ui/models/judge_by.cpp" line="+26"/>
        <source>Roots: this computer’s</source>
        <translation>Stammzertifikate: die dieses Computers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Roots: only %1</source>
        <translation>Stammzertifikate: nur %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Roots: only those in %1</source>
        <translation>Stammzertifikate: nur die in %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Intermediates: none</source>
        <translation>Zwischenzertifikate: keine</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Intermediates: those in %1</source>
        <translation>Zwischenzertifikate: die in %1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Revocation: %1</source>
        <translation>Sperrung: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Purpose: %1</source>
        <translation>Zweck: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>TLS server</source>
        <translation>TLS-Server</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>TLS client</source>
        <translation>TLS-Client</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>E-mail (S/MIME)</source>
        <translation>E-Mail (S/MIME)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Code signing</source>
        <translation>Codesignatur</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time stamping</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signing revocation answers (OCSP)</source>
        <translation>Signieren von Sperrauskünften (OCSP)</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 UTC</source>
        <extracomment>A day and a time; letters as in QLocale::toString()</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>certwright::ui::KeyJudgement</name>
    <message>
        <location filename="../ui/models/key_judgement.cpp" line="+22"/>
        <source>Not checked: whether this is one of the weak keys that Debian made from 2006 to 2008. Their lists are not on this computer.</source>
        <translation>Nicht geprüft: ob dies einer der schwachen Schlüssel ist, die Debian von 2006 bis 2008 erzeugt hat. Deren Listen sind nicht auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>certwright::ui::KeyringState</name>
    <message>
        <location filename="../ui/models/keyring_state.cpp" line="+80"/>
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
        <source>Passwords of new authorities go into your keyring. If none answers then, you choose one yourself.</source>
        <translation>Passwörter neuer Zertifizierungsstellen kommen in Ihren Schlüsselbund. Antwortet dann keiner, wählen Sie selbst eines.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Passwords of new authorities are kept in your keyring, so you are not asked for them.</source>
        <translation>Passwörter neuer Zertifizierungsstellen liegen in Ihrem Schlüsselbund, daher werden Sie nicht danach gefragt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No keyring answers here, so you choose a password for each new authority and type it when it signs.</source>
        <translation>Hier antwortet kein Schlüsselbund. Deshalb wählen Sie für jede neue Zertifizierungsstelle ein Passwort und geben es beim Signieren ein.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This workspace is portable, so passwords are asked for and never kept on this computer.</source>
        <translation>Dieser Arbeitsbereich ist portabel. Deshalb werden Passwörter abgefragt und nie auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Your keyring is locked; the system asks you to open it when it is first needed.</source>
        <translation>Ihr Schlüsselbund ist gesperrt; das System bittet Sie, ihn zu öffnen, wenn er zum ersten Mal gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>certwright::ui::LintModel</name>
    <message>
        <location filename="../ui/models/lint_model.cpp" line="+32"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Judged as: %1</source>
        <translation>Beurteilt als: %1</translation>
    </message>
    <message numerus="yes">
        <location line="-2"/>
        <source>%n rule(s) passed</source>
        <translation>
            <numerusform>%n Regel erfüllt</numerusform>
            <numerusform>%n Regeln erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No other rule was applied, since it is not DER</source>
        <translation>Keine andere Regel wurde angewandt, da es kein DER ist</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+89"/>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How to fix it</source>
        <translation>Abhilfe</translation>
    </message>
</context>
<context>
    <name>certwright::ui::MainWindow</name>
    <message>
        <location filename="../ui/window/main_window.cpp" line="+64"/>
        <source>Certwright</source>
        <translation>Certwright</translation>
    </message>
    <message>
        <location line="+235"/>
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
        <location filename="../ui/widgets/name_chip.cpp" line="+52"/>
        <source>%1: %2</source>
        <comment>status, why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>certwright::ui::NameChipsEdit</name>
    <message numerus="yes">
        <location filename="../ui/widgets/name_chips_edit.cpp" line="+166"/>
        <source>%n more name(s) are marked, each with its reason.</source>
        <translation>
            <numerusform>%n weiterer Name ist markiert, mit seinem Grund.</numerusform>
            <numerusform>%n weitere Namen sind markiert, jeder mit seinem Grund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>certwright::ui::NewAuthorityCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="-138"/>
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
        <location filename="../ui/pages/new_certificate_page.cpp" line="+56"/>
        <source>%1 It does not help what no certificate can hold: %2.</source>
        <extracomment>What to do, then what it does not help: %2 lists names</extracomment>
        <translation>%1 Das hilft nicht bei dem, was kein Zertifikat enthalten kann: %2.</translation>
    </message>
    <message>
        <location line="+79"/>
        <source>Whichever permits the names, or a new authority for local names</source>
        <translation>Die, die diese Namen erlaubt, oder eine neue für lokale Namen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whichever permits the names</source>
        <translation>Die, die diese Namen erlaubt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A new authority for local names</source>
        <translation>Eine neue Zertifizierungsstelle für lokale Namen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A new authority for exactly these names</source>
        <translation>Eine neue Zertifizierungsstelle für genau diese Namen</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>New authority for exactly these names</source>
        <translation>Neue Zertifizierungsstelle für genau diese Namen</translation>
    </message>
    <message numerus="yes">
        <location line="+37"/>
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
        <location line="+29"/>
        <source>It is limited to these names. Limits know no wildcards, so for a name with * it may sign every name below the domain, however deep (name constraints, RFC 5280, 4.2.1.10). Most programs refuse anything else it signs; Java does not look.</source>
        <translation>Sie ist auf diese Namen beschränkt. Grenzen kennen keine Platzhalter, darum darf sie bei einem Namen mit * jeden Namen unter der Domain signieren, wie tief auch immer (Name Constraints, RFC 5280, 4.2.1.10). Die meisten Programme lehnen alles andere ab, was sie signiert; Java achtet nicht darauf.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It is limited to exactly these names. Most programs refuse anything else it signs; Java does not look.</source>
        <translation>Sie ist auf genau diese Namen beschränkt. Die meisten Programme lehnen alles andere ab, was sie signiert; Java achtet nicht darauf.</translation>
    </message>
    <message>
        <location filename="../ui/pages/new_certificate_form.cpp" line="+166"/>
        <location filename="../ui/pages/new_certificate_page.cpp" line="-28"/>
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
        <location filename="../ui/pages/new_certificate_page.cpp" line="+29"/>
        <source>Your first certificate brings an authority named “Certwright” with it. It may only sign names that never leave your network, such as localhost and home.arpa.</source>
        <translation>Ihr erstes Zertifikat bringt eine Zertifizierungsstelle namens „Certwright“ mit. Sie darf nur Namen signieren, die Ihr Netz nie verlassen, etwa localhost und home.arpa.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The authorities you have are limited to other names, so a further one is made. It may only sign names that never leave your network, such as localhost and home.arpa.</source>
        <translation>Ihre Zertifizierungsstellen sind auf andere Namen beschränkt; daher wird eine weitere gemacht. Sie darf nur Namen signieren, die Ihr Netz nie verlassen, etwa localhost und home.arpa.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Making a certificate for %1</source>
        <translation>Zertifikat für %1 wird erstellt</translation>
    </message>
    <message>
        <location filename="../ui/pages/new_certificate_form.cpp" line="-181"/>
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
        <location line="+47"/>
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
        <location line="+49"/>
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
        <source>&amp;Encrypt the private key with a password</source>
        <translation>Privaten Schlüssel mit einem Passwort &amp;verschlüsseln</translation>
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
    <name>certwright::ui::ObjectPane</name>
    <message>
        <location filename="../ui/pages/object_pane.cpp" line="+71"/>
        <source>Revoked certificates</source>
        <translation>Gesperrte Zertifikate</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Parts of the object</source>
        <translation>Teile des Objekts</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Only certificates and signing requests can be compared with each other. What a list revokes stands under Revoked, where it can be copied.</source>
        <translation>Nur Zertifikate und Zertifikatsanforderungen lassen sich miteinander vergleichen. Was eine Liste sperrt, steht unter „Gesperrt“, wo es sich kopieren lässt.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>&amp;Summary</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>E&amp;xtensions</source>
        <translation>E&amp;rweiterungen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>F&amp;ields</source>
        <translation>F&amp;elder</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>PE&amp;M</source>
        <translation>PE&amp;M</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>&amp;Revoked</source>
        <translation>Ge&amp;sperrt</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Where it was found</source>
        <translation>Wo es gefunden wurde</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Belongs with</source>
        <translation>Gehört zu</translation>
    </message>
    <message numerus="yes">
        <location line="+29"/>
        <source>And %n more, see Fields</source>
        <translation>
            <numerusform>Und %n weiteres, siehe Felder</numerusform>
            <numerusform>Und %n weitere, siehe Felder</numerusform>
        </translation>
    </message>
    <message>
        <location line="+26"/>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ObjectWords</name>
    <message>
        <location filename="../ui/models/object_words.cpp" line="+62"/>
        <source>This key must not be used.</source>
        <translation>Dieser Schlüssel darf nicht verwendet werden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This key is weak.</source>
        <translation>Dieser Schlüssel ist schwach.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>It is signed by its own key.</source>
        <translation>Sie ist mit ihrem eigenen Schlüssel signiert.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever made it has the private key. An authority can make a certificate from it.</source>
        <translation>Wer sie gemacht hat, hat den privaten Schlüssel. Eine Zertifizierungsstelle kann daraus ein Zertifikat machen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its signature is wrong.</source>
        <translation>Ihre Signatur ist falsch.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something was changed, or its maker does not have the private key. No authority may accept it.</source>
        <translation>Etwas wurde verändert, oder wer sie gemacht hat, hat den privaten Schlüssel nicht. Keine Zertifizierungsstelle darf sie annehmen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its signature could not be checked.</source>
        <translation>Ihre Signatur konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The OpenSSL of this computer has no such algorithm.</source>
        <translation>Das OpenSSL dieses Computers hat kein solches Verfahren.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It revokes no certificate.</source>
        <translation>Sie sperrt kein Zertifikat.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>It revokes %n certificate(s).</source>
        <translation>
            <numerusform>Sie sperrt %n Zertifikat.</numerusform>
            <numerusform>Sie sperrt %n Zertifikate.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is not valid yet; it begins on %1.</source>
        <translation>Sie gilt noch nicht, sondern erst ab %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is out of date since %1.</source>
        <translation>Sie ist seit %1 veraltet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>Programs that look at it want a newer one.</source>
        <translation>Programme, die sie beachten, verlangen eine neuere.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Answered (successful)</source>
        <translation>Beantwortet (successful)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It did not understand the question (malformedRequest)</source>
        <translation>Er hat die Frage nicht verstanden (malformedRequest)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has trouble of its own (internalError)</source>
        <translation>Er hat selbst eine Störung (internalError)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It wants to be asked later (tryLater)</source>
        <translation>Er will später gefragt werden (tryLater)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It wants a signed question (sigRequired)</source>
        <translation>Er verlangt eine signierte Frage (sigRequired)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It may not answer this (unauthorized)</source>
        <translation>Er darf darauf nicht antworten (unauthorized)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The responder gave no answer.</source>
        <translation>Der Auskunftsdienst hat keine Antwort gegeben.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The answer is about no certificate.</source>
        <translation>Die Antwort betrifft kein Zertifikat.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n certificate(s) of several are revoked.</source>
        <translation>
            <numerusform>%n Zertifikat von mehreren ist gesperrt.</numerusform>
            <numerusform>%n Zertifikate von mehreren sind gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None of its certificates is revoked.</source>
        <translation>Keines ihrer Zertifikate ist gesperrt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The answer is out of date since %1.</source>
        <translation>Die Antwort ist seit %1 veraltet.</translation>
    </message>
    <message>
        <location line="-121"/>
        <source>Nothing of what it says may be relied on.</source>
        <translation>Auf nichts, was darin steht, ist Verlass.</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>It is of %1 and does not say when it ends; after ten days it is not believed.</source>
        <translation>Sie ist vom %1 und sagt nicht, wann sie endet; nach zehn Tagen gilt sie nicht mehr als glaubwürdig.</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>The answer is not valid yet; it begins on %1.</source>
        <translation>Die Antwort ist noch nicht gültig; sie beginnt am %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The answer is of %1 and does not say when it ends; after a day it is not believed.</source>
        <translation>Die Antwort ist vom %1 und sagt nicht, wann sie endet; nach einem Tag gilt sie nicht mehr als glaubwürdig.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Not revoked (good).</source>
        <translation>Nicht gesperrt (good).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Revoked on %1.</source>
        <translation>Gesperrt am %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The responder does not know the certificate (unknown).</source>
        <translation>Der Auskunftsdienst kennt das Zertifikat nicht (unknown).</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It is locked.</source>
        <translation>Es ist verschlossen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something was changed: its checksum is wrong.</source>
        <translation>Etwas wurde verändert: Die Prüfsumme ist falsch.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>It holds a message, but no certificates.</source>
        <translation>Enthält eine Nachricht, aber keine Zertifikate.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>There is nothing in it.</source>
        <translation>Es ist nichts darin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It holds a message and other objects.</source>
        <translation>Enthält eine Nachricht und andere Objekte.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What could be read of it has rows of its own in the list.</source>
        <translation>Was davon zu lesen war, hat eigene Zeilen in der Liste.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It holds other objects; each has a row of its own in the list.</source>
        <translation>Es enthält andere Objekte; jedes hat in der Liste eine eigene Zeile.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>A secret key of a symmetric cipher.</source>
        <translation>Ein geheimer Schlüssel eines symmetrischen Verfahrens.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever has it can both lock and open what it protects, so it is not shown.</source>
        <translation>Wer ihn hat, kann verschließen und öffnen, was er schützt; daher wird er nicht gezeigt.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This private key is encrypted in its file; your password opened it.</source>
        <translation>Dieser private Schlüssel ist in seiner Datei verschlüsselt; Ihr Passwort hat ihn geöffnet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was changed there, and the password is not kept.</source>
        <translation>Dort wurde nichts geändert, und das Passwort wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This private key is not encrypted.</source>
        <translation>Dieser private Schlüssel ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever can read the file has the key. Servers often need that; hand it to nobody.</source>
        <translation>Wer die Datei lesen kann, hat den Schlüssel. Server brauchen das oft; geben Sie ihn niemandem.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An SSH certificate: it holds no secret.</source>
        <translation>Ein SSH-Zertifikat: Es enthält kein Geheimnis.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An authority of SSH signed this public key. It is no X.509 certificate; ssh-keygen -L shows the rest.</source>
        <translation>Eine Zertifizierungsstelle von SSH hat diesen öffentlichen Schlüssel signiert. Es ist kein X.509-Zertifikat; ssh-keygen -L zeigt den Rest.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A public key: it holds no secret.</source>
        <translation>Ein öffentlicher Schlüssel: Er enthält kein Geheimnis.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Certwright does not know what this is.</source>
        <translation>Certwright weiß nicht, was das ist.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its structure stands under Fields.</source>
        <translation>Der Aufbau steht unter Felder.</translation>
    </message>
    <message>
        <location filename="../ui/models/object_facts.cpp" line="+27"/>
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
        <location line="+23"/>
        <location line="+40"/>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <location line="-59"/>
        <source>Present</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next one due</source>
        <translation>Nächste fällig</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It does not say; it is believed for ten days</source>
        <translation>Sie sagt es nicht; sie gilt zehn Tage als glaubwürdig</translation>
    </message>
    <message>
        <location line="+137"/>
        <source>It does not say; it is believed for a day</source>
        <translation>Sie sagt es nicht; sie gilt einen Tag als glaubwürdig</translation>
    </message>
    <message>
        <location line="-135"/>
        <source>Revoked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="../ui/models/object_words.cpp" line="-49"/>
        <source>Its password is needed to see all that is in it.</source>
        <translation>Das Passwort ist nötig, um alles zu sehen, was darin ist.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The password is right. Get it again from where it came from.</source>
        <translation>Das Passwort ist richtig. Holen Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing protects it against change.</source>
        <translation>Nichts schützt es vor Veränderung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It has no checksum (MAC), so nobody can tell whether what is in it was exchanged.</source>
        <translation>Es hat keine Prüfsumme (MAC), also kann niemand sagen, ob sein Inhalt ausgetauscht wurde.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is a signature; what is signed is elsewhere.</source>
        <translation>Es ist eine Signatur; was signiert wurde, ist anderswo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is a signature on what stands beside it in the mail.</source>
        <translation>Es ist eine Signatur für das, was daneben in der Mail steht.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>It is encrypted with a password.</source>
        <translation>Er ist mit einem Passwort verschlüsselt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unlock shows more. The password is tried, nothing is changed or kept.</source>
        <translation>Entsperren zeigt mehr. Das Passwort wird ausprobiert; nichts wird geändert oder aufbewahrt.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>A question to an OCSP server: it tells nothing of its own.</source>
        <translation>Eine Frage an einen OCSP-Server: Von sich aus sagt sie nichts.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Parameters that keys share: they hold no secret.</source>
        <translation>Parameter, die Schlüssel gemeinsam haben: Sie enthalten kein Geheimnis.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/object_facts.cpp" line="+0"/>
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Changes to</source>
        <translation>Änderungen an</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>list number %1 (delta list)</source>
        <translation>Liste Nummer %1 (Delta-Liste)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Covers</source>
        <translation>Deckt ab</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Certificates of other issuers too (indirect list)</source>
        <translation>Auch Zertifikate anderer Aussteller (indirekte Liste)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 on %2, %3</source>
        <extracomment>A revoked certificate: its serial number, the date, the reason</extracomment>
        <translation>%1 am %2, %3</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>And %n more, see Revoked</source>
        <translation>
            <numerusform>Und %n weiteres, siehe Gesperrt</numerusform>
            <numerusform>Und %n weitere, siehe Gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>All certificates of its issuer</source>
        <translation>Alle Zertifikate ihres Ausstellers</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Responder says</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Responder’s key</source>
        <translation>Schlüssel des Auskunftsdienstes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Responder</source>
        <translation>Auskunftsdienst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Sent along</source>
        <translation>Mitgeschickt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No certificate</source>
        <translation>Kein Zertifikat</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cipher</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Encrypted to</source>
        <translation>Verschlüsselt für</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None: it is not encrypted</source>
        <translation>Keiner: Er ist nicht verschlüsselt</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Encrypted with a password</source>
        <translation>mit einem Passwort verschlüsselt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>SHA-256 of the public key</source>
        <translation>SHA-256 des öffentlichen Schlüssels</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>SSH fingerprint</source>
        <translation>SSH-Fingerabdruck</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Inside of</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Called</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>OpenSSL’s trust</source>
        <translation>Vertrauen in OpenSSL</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 des Textes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None given</source>
        <translation>Keiner angegeben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
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
        <location line="+95"/>
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
        <location filename="../ui/pages/overview_view.cpp" line="+36"/>
        <source>%n certificate(s) need(s) you today.</source>
        <translation>
            <numerusform>%n Zertifikat braucht heute Ihre Aufmerksamkeit.</numerusform>
            <numerusform>%n Zertifikate brauchen heute Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not everything can be read.</source>
        <translation>Nicht alles lässt sich lesen.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
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
    <message>
        <location line="+1"/>
        <source>No certificate can be shown.</source>
        <translation>Es kann kein Zertifikat gezeigt werden.</translation>
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
        <location line="+1"/>
        <source>%1 of the %n certificate(s) that can be read are in order.</source>
        <translation>
            <numerusform>%1 von %n lesbaren Zertifikat sind in Ordnung.</numerusform>
            <numerusform>%1 von %n lesbaren Zertifikaten sind in Ordnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
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
        <location line="+54"/>
        <source>%n entry(s) of the workspace cannot be read in full; what can be is shown.</source>
        <translation>
            <numerusform>%n Eintrag des Arbeitsbereichs lässt sich nicht ganz lesen; was lesbar ist, wird gezeigt.</numerusform>
            <numerusform>%n Einträge des Arbeitsbereichs lassen sich nicht ganz lesen; was lesbar ist, wird gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Nothing needs you now.</source>
        <translation>Im Moment ist nichts zu tun.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Of what can be read, nothing needs you now.</source>
        <translation>Von dem, was sich lesen lässt, braucht Sie jetzt nichts.</translation>
    </message>
    <message>
        <location line="+16"/>
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
        <location line="+40"/>
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
    <name>certwright::ui::PageHeader</name>
    <message numerus="yes">
        <location filename="../ui/pages/page_parts.cpp" line="+312"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>certwright::ui::Palette</name>
    <message>
        <location filename="../ui/pages/palette.cpp" line="+67"/>
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
        <location line="+13"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location line="+19"/>
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
        <location filename="../ui/window/palette_popup.cpp" line="+77"/>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location line="+64"/>
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
        <location filename="../ui/widgets/accessible_names.cpp" line="+22"/>
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
        <location filename="../ui/prompts/passphrase_dialog.cpp" line="+26"/>
        <source>Unlock the authority “%1”</source>
        <translation>Zertifizierungsstelle „%1“ entsperren</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Open what is locked in “%1”</source>
        <translation>Gesperrtes in „%1“ öffnen</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Its key is needed once and is locked again at once.</source>
        <translation>Der Schlüssel wird einmal gebraucht und gleich wieder gesperrt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It signs a certificate for %1.</source>
        <translation>Signiert wird ein Zertifikat für %1.</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>New password for the authority “%1”</source>
        <translation>Neues Passwort für die Zertifizierungsstelle „%1“</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Password for the new private key of “%1”</source>
        <translation>Passwort für den neuen privaten Schlüssel von „%1“</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Password for “%1”</source>
        <translation>Passwort für „%1“</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The question of your keyring was dismissed, so it keeps no password.</source>
        <translation>Die Frage Ihres Schlüsselbunds wurde abgelehnt; daher bewahrt er kein Passwort auf.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your keyring did not answer in time, so it keeps no password.</source>
        <translation>Ihr Schlüsselbund hat nicht rechtzeitig geantwortet; daher bewahrt er kein Passwort auf.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your keyring cannot be used (%1), so it keeps no password.</source>
        <translation>Ihr Schlüsselbund lässt sich nicht verwenden (%1), also bewahrt er kein Passwort auf.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Your keyring did not keep the password.</source>
        <translation>Ihr Schlüsselbund hat das Passwort nicht aufbewahrt.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Your keyring is open, and the password is not in it any more.</source>
        <translation>Ihr Schlüsselbund ist offen, und das Passwort ist nicht mehr darin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your keyring keeps its password and is locked.</source>
        <translation>Ihr Schlüsselbund bewahrt das Passwort auf und ist gesperrt.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your keyring keeps its password and did not give it: it is locked, or the password is not in it any more.</source>
        <translation>Ihr Schlüsselbund bewahrt das Passwort auf und gab es nicht heraus: Er ist gesperrt, oder das Passwort ist nicht mehr darin.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Your keyring keeps its password, and the keyring’s question was dismissed.</source>
        <translation>Ihr Schlüsselbund bewahrt das Passwort auf, und seine Frage wurde geschlossen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your keyring keeps its password and did not answer in time.</source>
        <translation>Ihr Schlüsselbund bewahrt das Passwort auf und hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A keyring keeps its password, and there is none here.</source>
        <translation>Ein Schlüsselbund bewahrt das Passwort auf, und hier gibt es keinen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your keyring keeps its password and cannot be used (%1).</source>
        <translation>Ihr Schlüsselbund bewahrt ihr Passwort auf und lässt sich nicht verwenden (%1).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Your keyring keeps its password, and what it gave does not open the key.</source>
        <translation>Ihr Schlüsselbund bewahrt das Passwort auf, aber was er gab, öffnet den Schlüssel nicht.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 Cancel and bring the keyring back from a backup, or type the password if you have it elsewhere. %2</source>
        <extracomment>Three sentences: why the keyring did not help, what to do, and what the key is wanted for.</extracomment>
        <translation>%1 Brechen Sie ab und stellen Sie den Schlüsselbund aus einer Sicherung wieder her, oder geben Sie das Passwort ein, wenn Sie es anderswo haben. %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 Cancel, open the keyring and try again, or type the password if you have it. %2</source>
        <extracomment>Three sentences: why the keyring did not help, what to do, and what the key is wanted for.</extracomment>
        <translation>%1 Brechen Sie ab, öffnen Sie den Schlüsselbund und versuchen Sie es noch einmal, oder tippen Sie das Passwort, wenn Sie es haben. %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 So you choose one that encrypts the authority’s key. You are asked for it each time the authority signs; without it the authority cannot be used again.</source>
        <translation>%1 Sie wählen daher eine, die den Schlüssel der Zertifizierungsstelle verschlüsselt. Nach ihr wird jedes Mal gefragt, wenn die Stelle signiert; ohne sie lässt sich die Stelle nicht mehr verwenden.</translation>
    </message>
    <message>
        <location line="+3"/>
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
        <source>It encrypts the new private key. The server that uses the key needs it too.</source>
        <translation>Sie verschlüsselt den neuen privaten Schlüssel. Der Server, der ihn verwendet, braucht sie auch.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It encrypts the file. Whoever imports the file is asked for it.</source>
        <translation>Sie verschlüsselt die Datei. Wer die Datei importiert, wird danach gefragt.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is tried on everything that is locked. Nothing is changed or kept.</source>
        <translation>Sie wird an allem versucht, was gesperrt ist. Nichts wird geändert oder aufbewahrt.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>That password does not open it. Type it again.</source>
        <translation>Dieses Passwort öffnet nichts davon. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>That password does not open the key. Type it again.</source>
        <translation>Dieses Passwort öffnet den Schlüssel nicht. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter unterscheiden sich.</translation>
    </message>
    <message>
        <location line="-57"/>
        <source>&amp;Once more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Un&amp;lock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Use password</source>
        <translation>Passwort &amp;verwenden</translation>
    </message>
    <message numerus="yes">
        <location line="+25"/>
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Verwenden Sie mindestens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>certwright::ui::PasteTextCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="-87"/>
        <source>&amp;Paste text</source>
        <translation>&amp;Text einfügen</translation>
    </message>
</context>
<context>
    <name>certwright::ui::ProgressRow</name>
    <message>
        <location filename="../ui/pages/page_parts.cpp" line="-201"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>certwright::ui::QuitCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+129"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <location line="+39"/>
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
        <location line="+8"/>
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
    <name>certwright::ui::RenewCertificateCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="-77"/>
        <source>&amp;Renew</source>
        <translation>Erne&amp;uern</translation>
    </message>
</context>
<context>
    <name>certwright::ui::RevocationAsk</name>
    <message>
        <location filename="../ui/pages/revocation_ask.cpp" line="+21"/>
        <source>As&amp;k whether it was revoked</source>
        <translation>Fragen, &amp;ob es gesperrt wurde</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Whether it was revoked is known to %1, who would see that you ask. Nothing is sent before you say so.</source>
        <translation>Ob es gesperrt wurde, weiß %1; dort würde man sehen, dass Sie fragen. Bevor Sie es sagen, wird nichts gesendet.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Asking whether it was revoked</source>
        <translation>Es wird gefragt, ob es gesperrt wurde</translation>
    </message>
</context>
<context>
    <name>certwright::ui::RevokedModel</name>
    <message>
        <location filename="../ui/models/revoked_model.cpp" line="+48"/>
        <source>None given</source>
        <translation>Keiner angegeben</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Revoked on</source>
        <translation>Gesperrt am</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>certwright::ui::SaveOpenedCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="-37"/>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
</context>
<context>
    <name>certwright::ui::SettingsPage</name>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="+106"/>
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
        <location line="+36"/>
        <source>None chosen</source>
        <translation>Keine gewählt</translation>
    </message>
    <message>
        <location line="+3"/>
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
    <name>certwright::ui::ShowOpenedCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="-8"/>
        <source>Sho&amp;w what is open</source>
        <translation>Geöffnetes zei&amp;gen</translation>
    </message>
</context>
<context>
    <name>certwright::ui::Sidebar</name>
    <message>
        <location filename="../ui/window/sidebar.cpp" line="+100"/>
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
        <location line="+92"/>
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
        <location line="+19"/>
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
        <location filename="../ui/widgets/timeline_legend.cpp" line="+59"/>
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
</context>
<context>
    <name>certwright::ui::UndoBar</name>
    <message>
        <location filename="../ui/widgets/states.cpp" line="+162"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>certwright::ui::UseCard</name>
    <message>
        <location filename="../ui/pages/use_card.cpp" line="+25"/>
        <source>Use it with…</source>
        <translation>Verwenden mit…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Server program</source>
        <translation>Serverprogramm</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>%1. %2</source>
        <extracomment>A numbered step: &quot;1. Test the configuration.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>certwright::ui::UseCertificateCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+32"/>
        <source>&amp;Use it with…</source>
        <translation>&amp;Verwenden mit…</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>There is no private key beside this certificate, so no server can use it.</source>
        <translation>Neben diesem Zertifikat liegt kein privater Schlüssel, also kann kein Server es verwenden.</translation>
    </message>
</context>
<context>
    <name>certwright::ui::Workbench</name>
    <message>
        <location filename="../ui/pages/workbench.cpp" line="+90"/>
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
        <location line="+95"/>
        <source>The certificate for %1 is ready.</source>
        <translation>Das Zertifikat für %1 ist fertig.</translation>
    </message>
    <message>
        <location filename="../ui/pages/workbench_actions.cpp" line="+45"/>
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
        <location line="+15"/>
        <source>%1 is renewed. Servers use it after a reload; the old files are in %2</source>
        <translation>%1 wurde erneuert. Server verwenden es nach dem Neuladen; die alten Dateien liegen in %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Renewing %1</source>
        <translation>%1 wird erneuert</translation>
    </message>
    <message>
        <location line="+16"/>
        <location line="+79"/>
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
        <source>The password of %1 was changed.</source>
        <translation>Das Passwort von %1 wurde geändert.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Changing the password of %1</source>
        <translation>Passwort von %1 wird geändert</translation>
    </message>
    <message>
        <location filename="../ui/pages/workbench_opened.cpp" line="+67"/>
        <source>All that was opened is closed.</source>
        <translation>Alles, was geöffnet war, ist geschlossen.</translation>
    </message>
</context>
</TS>
