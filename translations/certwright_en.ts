<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>certwright::gui::Main</name>
    <message>
        <location filename="../app/gui/main.cpp" line="+26"/>
        <source>Certificate workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use the portable workspace in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Files to inspect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::text::Errors</name>
    <message>
        <location filename="../ui/text/error_words_keeping.cpp" line="+11"/>
        <source>The workspace folder %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another folder, or make this one readable and writable for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Another program is writing to the workspace %1 just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no certificate “%1” in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See the list of certificates for its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The workspace file %1 is damaged. Everything else still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bring it back from a backup, or remove its folder and issue again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is no keyring to keep the passphrase in (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give a passphrase, or start your desktop’s keyring service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The keyring gave no passphrase for “%1”. It may be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unlock your keyring, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The keyring was not opened for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again and allow it, or give the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The keyring could not be used for “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether your desktop’s keyring service works, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A passphrase is needed for “%1”, and there is nobody here to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Run this where a question can be asked, or give the passphrase beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The passphrase is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type at least one word; several are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The passphrase has fewer than %n character(s).</source>
        <translation>
            <numerusform>The passphrase has fewer than %n character.</numerusform>
            <numerusform>The passphrase has fewer than %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use a longer passphrase; several words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_general.cpp" line="+11"/>
        <source>This was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start it again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There was no answer in time (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Certwright broke a promise of its own (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please report this with the details shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The cryptography library could not do a step that should work (OpenSSL, %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The details hold its own reason. Please report this if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This computer’s OpenSSL does not offer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another algorithm, or use a newer OpenSSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_name.cpp" line="+10"/>
        <source>A name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type a host name, an IP address, an e-mail address or a URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name “%1” has more than %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name “%1” holds a character that cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type the name by hand; copying may have brought the character along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” has a blank, comma or semicolon inside, which no name has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give several names one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is no host name, IP address, e-mail address or URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Names look like app.test, 192.168.1.5, me@example.test or spiffe://app.test/api.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” has a part missing: a dot at the start, or two dots in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove the extra dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The part “%2” of “%1” has more than 63 characters (RFC 1035, 2.3.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shorten this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The part “%2” of “%1” is not allowed in a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use letters, digits and hyphens, with no hyphen at either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” would stand for too many names; browsers refuse such a wildcard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name a domain of your own below it, for example *.app.test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The star in “%1” is not alone in the first place (RFC 6125, 6.4.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as the whole first part, as in *.app.test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The authority “%2” may not vouch for “%1”. It is limited to %3 (name constraints, RFC 5280, 4.2.1.10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_authority.cpp" line="+26"/>
        <location filename="../ui/text/error_words_name.cpp" line="+3"/>
        <source>Make a further authority that is limited to exactly these names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_name.cpp" line="+3"/>
        <source>There are %1 names; one certificate can hold %2 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spread the names over several certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no name to issue a certificate for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give at least one host name, IP address, e-mail address or URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is neither a domain of your own nor a range of addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Domains look like example.test, ranges like 10.20.0.0/16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_authority.cpp" line="-15"/>
        <source>There is no authority “%1” in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See the list of authorities for its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is an authority “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” cannot be the name of an authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Use 1 to 40 printable characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Several authorities could sign this, and none is the default: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name the one that shall sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No authority may vouch for all of these names: %1. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key of the authority “%1” could not be unlocked, because no passphrase was to be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unlock your keyring, or give the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The authority “%1” has expired and cannot sign any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make a new authority and trust it in place of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The authority “%1” is damaged: %2 does not fit or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bring the file back from a backup, or make a new authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A lifetime of %1 days is not possible; it can be %2 to %3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose a number in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is no key type known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The authority “%2” may not issue certificates for this purpose (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose another purpose or another authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_file.cpp" line="+10"/>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether the path is spelt right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether you may read it and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file %1 cannot be written: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another place, or make the folder writable for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is larger than %2 MB, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take out the part with the certificates and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is there already and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose another name, or move that file away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no room left to write %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make some room on this disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_network.cpp" line="+11"/>
        <source>“%1” is no address that can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write HOST or HOST:PORT, for example localhost:8443 or [::1]:443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No address was found for the name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether it is spelt right and whether this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing listens at %1: the connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether the server runs and uses this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether the server runs and whether a firewall is between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The connection to %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether the server runs and can be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 took the connection, but said nothing in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It may not speak TLS on this port, or wait for another protocol first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 closed the connection during the TLS handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It may not speak TLS on this port; the server’s log can tell why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 ended the TLS handshake with the alert “%2” (RFC 8446, 6.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server’s log can tell why; it may want another protocol version or a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The TLS handshake with %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The details hold the library’s own reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 answers in plain text, not TLS; it seems to speak %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check the TLS port instead, or switch TLS on in the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 answers in plain text, not TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 sent no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the server a certificate; without one nobody can tell who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_reading.cpp" line="+10"/>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a file that holds a certificate or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is not a certificate file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Certificates come as PEM (text with BEGIN CERTIFICATE) or as DER (binary).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 holds no private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keys come as PEM (text with BEGIN PRIVATE KEY) or as DER (binary).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 holds more than the one certificate that was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put the one certificate that is meant into a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 looks like a certificate or key, but is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Get it again from where it came from; the copy may be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The passphrase does not open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again; capital letters and blanks count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is encrypted and needs its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Give the passphrase it was encrypted with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The private key does not belong to the certificate %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find the key that was made together with this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/text/error_words_deploy.cpp" line="+11"/>
        <source>There is no recipe for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Recipes are there for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The configuration of %2 cannot spell the path %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export the files to a folder whose path has only letters, digits, blanks, dots and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::text::Findings</name>
    <message>
        <location filename="../ui/text/finding_words.cpp" line="+10"/>
        <source>“%1” expired on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Renew it and install the new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” is not valid before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See whether the clocks of both computers are right, or wait until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The issuer of “%1” is missing: “%2” was neither sent nor is it trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Let the server send the whole chain (fullchain.pem), or trust the authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The chain ends in “%1”, which is not trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Trust this authority if it is yours; else do not rely on this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” vouches for itself (self-signed) and is not trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use a certificate from an authority that is trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The signature on “%1” is wrong: it was changed, or another key signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Get the certificate again from its authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” signed another certificate, but is no authority (RFC 5280, 4.2.1.9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use the authority’s own certificate in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are more authorities below “%1” than it permits (path length, RFC 5280, 4.2.1.9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have the certificate issued by an authority higher up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” holds a name its authority may not vouch for (name constraints, RFC 5280, 4.2.1.10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Issue it from an authority that permits all its names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not made for this purpose (%2, extended key usage, RFC 5280, 4.2.1.12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Issue a certificate for this purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” holds a rule marked as critical that is not understood here (RFC 5280, 4.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look at its extensions; a verifier that does not know them has to refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key of “%1” is too weak for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issue it again with ECDSA P-256 or RSA 3072.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The signature on “%1” uses a method that is too weak for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Issue it again with SHA-256 or better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” was refused: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The certificate is not made for %1. It is made for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issue a certificate that names %1, or use one of its own names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The certificate is not made for %1: it holds no host name or address (RFC 9525, 6.3; the common name does not count).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Issue a certificate that names %1 as a subject alternative name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” has an underscore. Most programs take it, but it is no host name (RFC 1123, 2.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Use a hyphen if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” stands in the certificate as %2 (A-labels, RFC 5890).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” was given twice and is in the certificate once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” covers one level only, not what lies deeper (RFC 6125, 6.4.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give the deeper names as well if you need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The certificate ends together with its authority, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Make a new authority before then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Apple devices refuse server certificates over 825 days; this one has %n day(s).</source>
        <translation>
            <numerusform>Apple devices refuse server certificates over 825 days; this one has %n day.</numerusform>
            <numerusform>Apple devices refuse server certificates over 825 days; this one has %n days.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose 825 days or fewer if such devices visit the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No browser accepts %1 keys; other programs do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose ECDSA P-256 for anything a browser visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The authority “%1” was made for this certificate only; its key was destroyed right after signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is left to steal. A further certificate needs a further authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Browsers do not trust the authority “%1” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add %2 to the trusted authorities.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::text::Format</name>
    <message numerus="yes">
        <location filename="../ui/text/format_text.cpp" line="+38"/>
        <source>Valid for %n more day(s).</source>
        <translation>
            <numerusform>Valid for %n more day.</numerusform>
            <numerusform>Valid for %n more days.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires tomorrow at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expires today at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Expired %n day(s) ago.</source>
        <translation>
            <numerusform>Expired %n day ago.</numerusform>
            <numerusform>Expired %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expired yesterday at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expired today at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>d MMM yyyy</source>
        <extracomment>A date with a short month; letters as in QLocale::toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <extracomment>A date with the whole month, and the time; letters as in QLocale::toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not valid yet; ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>just expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Server and client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::text::Recipes</name>
    <message>
        <location filename="../ui/text/recipe_text.cpp" line="+21"/>
        <source>Put this into the configuration, usually %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Test the configuration:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Load it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>See that it works:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Most programs of Debian and Ubuntu (curl, wget, git, Python, Java), but no browser:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Chromium and Chrome (needs certutil, from the package libnss3-tools):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Firefox (needs certutil, from the package libnss3-tools):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::AuthoritiesPage</name>
    <message>
        <location filename="../ui/pages/authorities_page.cpp" line="+38"/>
        <source>No authority yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The first one is made by itself when you create a certificate, limited to names that never leave your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+30"/>
        <source>New authority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/authorities_page.h" line="+25"/>
        <source>Authorities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::AuthorityListModel</name>
    <message>
        <location filename="../ui/models/authority_list_model.cpp" line="+73"/>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: name of an authority, state, how many certificates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+8"/>
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Root · key destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Root · yours · default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Root · yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::AuthorityView</name>
    <message>
        <location filename="../ui/pages/authority_view.cpp" line="+32"/>
        <source>It signs nothing more: its key was destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has expired, and with it everything it signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ready to issue. New certificates come from it unless you choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ready to issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+51"/>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+2"/>
        <source>Issued certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>It has not issued a certificate yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+38"/>
        <source>May sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Most programs refuse anything else it signs; Java does not look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever has its key can impersonate any site to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::Banner</name>
    <message>
        <location filename="../ui/widgets/banner.cpp" line="+50"/>
        <source>%1: %2</source>
        <comment>status, sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::CellWords</name>
    <message>
        <location filename="../ui/widgets/table_accessible.cpp" line="+28"/>
        <source>%1, %2</source>
        <comment>text of a cell, its status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, %2</source>
        <comment>text of a cell, its remark</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::CertificateListModel</name>
    <message>
        <location filename="../ui/models/certificate_list_model.cpp" line="+252"/>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: name, state, share of the lifetime left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::CertificatePane</name>
    <message>
        <location filename="../ui/pages/certificate_pane.cpp" line="+51"/>
        <source>Open the folder of this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Parts of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Names &amp;&amp; usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>C&amp;hain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>PE&amp;M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Close the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+49"/>
        <source>%1 issued by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Programs that trust %1 accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How to trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Only its dates were judged; nothing was sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/certificate_tabs.cpp" line="+83"/>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+17"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Found in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>SHA-256 fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Host names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>URIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The key may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>May sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Complete: it leads to its authority, checked strictly (RFC 5280).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Chain from this certificate to its root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>certificate in PEM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::CertificateWords</name>
    <message numerus="yes">
        <location filename="../ui/models/certificate_words.cpp" line="+65"/>
        <source>Address(es) %1</source>
        <translation>
            <numerusform>Address %1</numerusform>
            <numerusform>Addresses %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Proves a server to its visitors (serverAuth).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Proves a client to a server (clientAuth).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signs and encrypts e-mail (emailProtection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another purpose (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Any purpose: no extended key usage limits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Digital signatures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Encrypting keys (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Agreeing on keys (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signing certificates (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signing revocation lists (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>It cannot sign other certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>End certificates and any number of sub-authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>End certificates only, no sub-authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>End certificates, and at most %n level(s) of sub-authorities</source>
        <translation>
            <numerusform>End certificates, and at most %n level of sub-authorities</numerusform>
            <numerusform>End certificates, and at most %n levels of sub-authorities</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Any name at all: it has no name constraints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Names under %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Addresses in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Names under %1, and addresses in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>May sign any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>May sign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No private key beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Private key in the workspace, matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The private key beside it belongs to another certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Private key in the workspace, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The private key’s file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>encrypted, passphrase in your keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>encrypted with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>destroyed after signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It is opened for one signature and locked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You are asked for it each time it signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It can never sign again, and nobody can steal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>End certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Root authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intermediate authority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::CertificatesPage</name>
    <message>
        <location filename="../ui/pages/certificates_page.cpp" line="+121"/>
        <location filename="../ui/pages/certificates_page.h" line="+31"/>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Show certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+72"/>
        <source>Reading the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+111"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n entry(s) of the workspace cannot be read; the others are shown.</source>
        <translation>
            <numerusform>%n entry of the workspace cannot be read; the others are shown.</numerusform>
            <numerusform>%n entries of the workspace cannot be read; the others are shown.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>No certificates yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The first one takes a few seconds and works for localhost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>New certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No certificate contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+2"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No certificate is in this state.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::ChainCardWidget</name>
    <message>
        <location filename="../ui/widgets/chain_card.cpp" line="+67"/>
        <source>%1, %2</source>
        <comment>certificate, its status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+41"/>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::ChainView</name>
    <message>
        <location line="-77"/>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>, </source>
        <comment>between parts of a description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/chain_view.cpp" line="+33"/>
        <source>Chain of certificates, from this one to its root</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::ChangePassphraseCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+117"/>
        <source>Change &amp;passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::CheckServerCommand</name>
    <message>
        <location line="-59"/>
        <source>Check a &amp;server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::Chip</name>
    <message>
        <location filename="../ui/widgets/chips.cpp" line="+47"/>
        <source>%1, %2</source>
        <comment>filter and its count</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::CopyAuthorityCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+45"/>
        <source>Copy &amp;certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::CopyButton</name>
    <message>
        <location filename="../ui/widgets/copying.cpp" line="+78"/>
        <source>Copy: %1</source>
        <comment>%1 names the value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::CopyCertificateCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="-21"/>
        <source>Copy &amp;certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::CopyValue</name>
    <message>
        <location filename="../ui/widgets/copying.cpp" line="+43"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::CreateAuthorityDialog</name>
    <message>
        <location filename="../ui/dialogs/create_authority_dialog.cpp" line="+44"/>
        <source>New authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It may sign localhost, .test, .internal, .home.arpa and private addresses, and whatever you add here. Browsers refuse anything else it signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Harbour Dev CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Further domains and address ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>harbour.example, 203.0.113.0/24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Key type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, not for browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Years it is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;May also sign (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Key type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Valid for &amp;years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Create &amp;authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Making the authority %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::DataTable</name>
    <message>
        <location filename="../ui/widgets/data_table.cpp" line="+44"/>
        <source>%1: columns</source>
        <comment>header of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+115"/>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::DisplayText</name>
    <message>
        <location filename="../ui/models/display_text.cpp" line="+15"/>
        <source>d MMM</source>
        <extracomment>Date within a year, in the manner of QDate::toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 d</source>
        <extracomment>Days left, as short as possible, for a table cell</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1 of %n days left</source>
        <translation>
            <numerusform>%1 of %n day left</numerusform>
            <numerusform>%1 of %n days left</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Server certificate from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Client certificate from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Server and client certificate from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+22"/>
        <source>dddd d MMM</source>
        <extracomment>A day within the next weeks, in the manner of QDate::toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Expires on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 You issued it from %2.</source>
        <extracomment>%1 is a sentence such as &quot;Expires in 3 days.&quot;, %2 the name of an authority</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 and %2</source>
        <extracomment>The last two of a list: %1 may already hold several, with commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::DropOverlay</name>
    <message numerus="yes">
        <location filename="../ui/widgets/states.cpp" line="+182"/>
        <source>Drop to inspect %n file(s)</source>
        <translation>
            <numerusform>Drop to inspect %n file</numerusform>
            <numerusform>Drop to inspect %n files</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Drop to inspect this text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::EndpointReport</name>
    <message>
        <location filename="../ui/pages/endpoint_report.cpp" line="+31"/>
        <source>%1 ms</source>
        <extracomment>A duration</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>connection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>handshake %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Sent by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From the trusted roots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+140"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-131"/>
        <source>Neither sent nor trusted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+29"/>
        <location line="+114"/>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-113"/>
        <source>Hostname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+83"/>
        <source>Handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cipher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Key exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+5"/>
        <source>issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Signature valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Chain from the server’s certificate to its root</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::EndpointWords</name>
    <message>
        <location filename="../ui/models/endpoint_words.cpp" line="+50"/>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Fails on %1 of %n address(es)</source>
        <translation>
            <numerusform>Fails on %1 of %n address</numerusform>
            <numerusform>Fails on %1 of %n addresses</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Clients that check certificates refuse %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clients that check certificates refuse it at %1; the other addresses are in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Complete and trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It leads from the server’s certificate to a root that is trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The certificate names %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 It ended on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 It ends on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What the others answered is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n address(es) of %1 did not answer.</source>
        <translation>
            <numerusform>%n address of %1 did not answer.</numerusform>
            <numerusform>%n addresses of %1 did not answer.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is in order, but not for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Chain, hostname and expiry are fine on %n address(es).</source>
        <translation>
            <numerusform>Chain, hostname and expiry are fine on %n address.</numerusform>
            <numerusform>Chain, hostname and expiry are fine on %n addresses.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is in order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::EndpointsPage</name>
    <message>
        <location filename="../ui/pages/endpoints_page.h" line="+29"/>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/endpoints_page.cpp" line="+42"/>
        <source>No server checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type a host and a port. Certwright makes one TLS handshake with each of its addresses and says in one sentence whether everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+27"/>
        <source>example.com, mail.example.com:465, [2001:db8::1]:443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Server, as host and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Roots to trust in this check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+29"/>
        <source>This computer’s roots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Checking %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::ErrorState</name>
    <message>
        <location filename="../ui/widgets/states.cpp" line="-129"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::ExpiryTimeline</name>
    <message>
        <location filename="../ui/widgets/expiry_timeline.cpp" line="+24"/>
        <source>The next 100 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+70"/>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>ends %1, in %n day(s)</source>
        <translation>
            <numerusform>ends %1, in %n day</numerusform>
            <numerusform>ends %1, in %n days</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../ui/widgets/expiry_timeline_paint.cpp" line="+171"/>
        <source>renews by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../ui/widgets/expiry_timeline_paint.cpp" line="+0"/>
        <source>you renew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2, %3, %4</source>
        <comment>name, status, end, renewal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/expiry_timeline_paint.cpp" line="-102"/>
        <location line="+4"/>
        <location line="+7"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>d MMM</source>
        <comment>date format: day and short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="-19"/>
        <location line="+40"/>
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>%n day(s)</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 · %2</source>
        <comment>end, renewal</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::ExportAuthorityCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+28"/>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::ExportCertificateCommand</name>
    <message>
        <location line="-36"/>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::ExportDialog</name>
    <message>
        <location filename="../ui/dialogs/export_dialog.cpp" line="+28"/>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Certificate &amp;with its chain (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What servers want beside their key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Certificate &amp;alone (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>To show or hand on; it holds no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Certificate and private &amp;key (PKCS #12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not possible here: the private key is encrypted with a passphrase of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For programs that import one file. You choose a passphrase that protects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+30"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+39"/>
        <source>PKCS #12 (*.p12 *.pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>PEM (*.pem *.crt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::FirstRunView</name>
    <message>
        <location filename="../ui/pages/first_run_view.cpp" line="+83"/>
        <source>What do you want to do first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can do the other at any time. Nothing leaves this computer until you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+37"/>
        <source>HTTPS on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Create your own small authority and get HTTPS for localhost, test names and devices at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Create a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Check a server or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See in one sentence whether a server’s certificate is in order, or what a file holds, and what to fix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Drop a file anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Certificates, keys and requests in PEM or DER, PKCS #7 and #12. Reading changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Or check a server now: example.com, mail.example.com:465, 192.0.2.10:8443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Server to check, as host and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::InspectionModel</name>
    <message>
        <location filename="../ui/models/inspection_model.cpp" line="+94"/>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: what was found, its state, what kind it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Encrypted with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signing request (CSR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Revocation list (CRL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Certificate bundle (PKCS #7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Key store (PKCS #12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::InspectionPage</name>
    <message>
        <location filename="../ui/pages/inspection_page.h" line="+27"/>
        <source>Inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/inspection_page.cpp" line="+68"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Reading the pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>%n object(s) in %1. Nothing was changed.</source>
        <translation>
            <numerusform>%n object in %1. Nothing was changed.</numerusform>
            <numerusform>%n objects in %1. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Found in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>PEM, “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>DER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Encrypted with a passphrase; it was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>SHA-256 of the public key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::IssueFromAuthorityCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+22"/>
        <source>&amp;Issue certificate…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::JobItem</name>
    <message>
        <location filename="../ui/window/job_item.cpp" line="+23"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+32"/>
        <source>%1 of %2</source>
        <comment>done, total</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cancel: %1</source>
        <comment>what is cancelled</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::KeyringState</name>
    <message>
        <location filename="../ui/models/keyring_state.cpp" line="+46"/>
        <source>Keyring opened when needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keyring available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keyring locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Portable, no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Passphrases of new authorities go into your keyring. If none answers then, you choose one yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Passphrases of new authorities are kept in your keyring, so you are not asked for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your keyring is locked; the system asks you to open it when it is first needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No keyring answers here, so you choose a passphrase for each new authority and type it when it signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This workspace is portable, so passphrases are asked for and never kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::MainWindow</name>
    <message>
        <location filename="../ui/window/main_window.cpp" line="+74"/>
        <source>Certwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+236"/>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::MakeDefaultCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+28"/>
        <source>Use as &amp;default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::NameChip</name>
    <message>
        <location filename="../ui/widgets/name_chip.cpp" line="+50"/>
        <source>%1: %2</source>
        <comment>status, why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::NewAuthorityCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="-89"/>
        <source>New &amp;authority…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::NewButton</name>
    <message>
        <location filename="../ui/widgets/new_button.cpp" line="+16"/>
        <location line="+9"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-8"/>
        <source>More that can be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::NewCertificateCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="-8"/>
        <source>&amp;New certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::NewCertificatePage</name>
    <message>
        <location filename="../ui/pages/new_certificate_page.cpp" line="+99"/>
        <source>Whichever permits the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A new authority for local names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A new authority for exactly these names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+47"/>
        <source>New authority for exactly these names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/new_certificate_form.cpp" line="+148"/>
        <location filename="../ui/pages/new_certificate_page.cpp" line="+4"/>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/new_certificate_page.cpp" line="+1"/>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A new authority, made now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/new_certificate_form.cpp" line="+53"/>
        <location filename="../ui/pages/new_certificate_page.cpp" line="+1"/>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/new_certificate_page.cpp" line="+5"/>
        <source>It is limited to exactly these names and can never sign others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your first certificate brings an authority named “Certwright” with it. It may only sign names that never leave your network, such as localhost and home.arpa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Making a certificate for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/new_certificate_form.cpp" line="-166"/>
        <source>14 days, the most WebTransport allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>30 days, usual for WebRTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>47 days, as public ones from 2029</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>397 days, a year and a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>825 days, the most Apple accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <location line="+38"/>
        <source>From an authority of your own, for this computer and your network. Ready in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What you get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 is outside what the authority may sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+43"/>
        <source>app.test, *.app.test, 192.168.1.10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>N&amp;ames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Host names, addresses, e-mail addresses or URIs; Enter or a comma ends one. The first gives the folder its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A se&amp;rver: HTTPS, mail, databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A c&amp;lient that proves who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Both, such as servers that talk to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Key type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Encrypt the private key with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Life&amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Key type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Signed b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, not for browsers</source>
        <extracomment>%1 is a key type such as &quot;Ed25519&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Create certi&amp;ficate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/new_certificate_page.h" line="+35"/>
        <source>New certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::OpenFilesCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+16"/>
        <source>Choose &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::OpenFolderCommand</name>
    <message>
        <location line="+46"/>
        <source>Open f&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::OverviewPage</name>
    <message>
        <location filename="../ui/pages/overview_page.cpp" line="+35"/>
        <source>Reading the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview_page.h" line="+25"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::OverviewView</name>
    <message numerus="yes">
        <location filename="../ui/pages/overview_view.cpp" line="+34"/>
        <source>%n certificate(s) need(s) you today.</source>
        <translation>
            <numerusform>%n certificate needs you today.</numerusform>
            <numerusform>%n certificates need you today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n certificate(s) end(s) soon.</source>
        <translation>
            <numerusform>%n certificate ends soon.</numerusform>
            <numerusform>%n certificates end soon.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No certificates yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Create the first one; it takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%1 of %n certificate(s) are in order.</source>
        <translation>
            <numerusform>%1 of %n certificate is in order.</numerusform>
            <numerusform>%1 of %n certificates are in order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n more end(s) soon.</source>
        <translation>
            <numerusform>%n more ends soon.</numerusform>
            <numerusform>%n more end soon.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Local authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The next 100 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&amp;Manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>%n entry(s) of the workspace cannot be read; the others are shown.</source>
        <translation>
            <numerusform>%n entry of the workspace cannot be read; the others are shown.</numerusform>
            <numerusform>%n entries of the workspace cannot be read; the others are shown.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Nothing needs you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Issue again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Issue %1 again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::Palette</name>
    <message>
        <location filename="../ui/pages/palette.cpp" line="+59"/>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2</source>
        <extracomment>When a certificate ends, and who issued it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+11"/>
        <location line="+7"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Check server “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One TLS handshake with each of its addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>New certificate for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From an authority of your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::PalettePopup</name>
    <message>
        <location filename="../ui/window/palette_popup.cpp" line="+75"/>
        <source>Enter</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+60"/>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1, %2</source>
        <comment>title, remark</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::PartNames</name>
    <message>
        <location filename="../ui/widgets/accessible_names.cpp" line="+20"/>
        <source>Clear: %1</source>
        <comment>button in the field %1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choices: %1</source>
        <comment>list of the box %1</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::PassphraseDialog</name>
    <message>
        <location filename="../ui/prompts/passphrase_dialog.cpp" line="+25"/>
        <source>Unlock “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>New passphrase for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Passphrase for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Its key is needed once and is locked again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It signs a certificate for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no keyring to keep it in, so you choose one that encrypts the authority’s key. You are asked for it each time the authority signs; without it the authority cannot be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>You are asked for it each time the authority signs. Without it the authority cannot be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It encrypts the private key. The server that uses the key needs it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It encrypts the file. Whoever imports the file is asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+25"/>
        <source>That passphrase does not open the key. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+27"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Use passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Un&amp;lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::PasteTextCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="-38"/>
        <source>&amp;Paste text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::ProgressRow</name>
    <message>
        <location filename="../ui/pages/page_parts.cpp" line="+60"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::ReadyPage</name>
    <message>
        <location filename="../ui/pages/ready_page.cpp" line="+27"/>
        <source>Its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Show certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+38"/>
        <source>The certificate for %1 is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A new authority named “%1” signed it; it is in your workspace as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ready to use, signed by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With its chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/ready_page.h" line="+26"/>
        <source>Use a certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::SettingsPage</name>
    <message>
        <location filename="../ui/pages/settings_page.cpp" line="+103"/>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+15"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-14"/>
        <location line="+5"/>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+11"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The language changes when Certwright starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+10"/>
        <source>Default authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Portable: it brings everything along and uses no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your own, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Certificates and keys are ordinary files in this folder. Keys are readable by you alone; authorities’ keys are encrypted as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Ask it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+38"/>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings_page.h" line="+22"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::Sidebar</name>
    <message>
        <location filename="../ui/window/sidebar.cpp" line="+99"/>
        <source>Certwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+84"/>
        <source>%1, %2</source>
        <comment>page and the number of things in it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::StatusLabel</name>
    <message>
        <location filename="../ui/widgets/status_glyph.cpp" line="+254"/>
        <source>%1: %2</source>
        <comment>status, sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::StatusLine</name>
    <message>
        <location filename="../ui/window/status_line.cpp" line="+25"/>
        <source>No background jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Status line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::StatusWords</name>
    <message>
        <location filename="../ui/theme/status_kind.cpp" line="+70"/>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::StepList</name>
    <message>
        <location filename="../ui/widgets/step_list.cpp" line="+34"/>
        <source>%1: %2</source>
        <comment>step, its status</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::TimelineLegend</name>
    <message>
        <location filename="../ui/widgets/timeline_legend.cpp" line="+61"/>
        <source>You renew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::TopBar</name>
    <message>
        <location filename="../ui/window/top_bar.cpp" line="+14"/>
        <source>Search names, hosts, fingerprints or commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::TrustCard</name>
    <message>
        <location filename="../ui/pages/trust_card.cpp" line="+28"/>
        <source>How to trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Commands to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Browsers do not trust this authority yet. These commands make its root known on this computer; Certwright runs none of them itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stop trusting it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::UndoBar</name>
    <message>
        <location filename="../ui/widgets/states.cpp" line="+161"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::UseCard</name>
    <message>
        <location filename="../ui/pages/use_card.cpp" line="+23"/>
        <source>Use it with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Server program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+45"/>
        <source>%1. %2</source>
        <extracomment>A numbered step: &quot;1. Test the configuration.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::UseCertificateCommand</name>
    <message>
        <location filename="../ui/commands/commands.cpp" line="+15"/>
        <source>&amp;Use it with…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certwright::ui::Workbench</name>
    <message>
        <location filename="../ui/pages/workbench.cpp" line="+88"/>
        <source>Certificate from a local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ready at once, for this computer and your network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your own root, limited to the names you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+75"/>
        <source>The certificate for %1 is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/workbench_actions.cpp" line="+37"/>
        <source>The authority %1 is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Choose files to inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The clipboard holds no text. Copy a certificate first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <location line="+35"/>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Save the root of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>PEM (*.pem *.crt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+28"/>
        <source>The passphrase of %1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Changing the passphrase of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
