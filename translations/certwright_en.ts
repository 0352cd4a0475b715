<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuthorityListModel</name>
    <message numerus="yes">
        <location filename="../ui/models/authority_list_model.cpp" line="+73"/>
        <location line="+8"/>
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateListModel</name>
    <message numerus="yes">
        <location filename="../ui/models/certificate_list_model.cpp" line="+256"/>
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message numerus="yes">
        <location filename="../ui/models/certificate_words.cpp" line="+65"/>
        <source>Address(es) %1</source>
        <translation>
            <numerusform>Address %1</numerusform>
            <numerusform>Addresses %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+47"/>
        <source>End certificates, and at most %n level(s) of sub-authorities</source>
        <translation>
            <numerusform>End certificates, and at most %n level of sub-authorities</numerusform>
            <numerusform>End certificates, and at most %n levels of sub-authorities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <location filename="../ui/pages/certificates_page.cpp" line="+281"/>
        <source>%n entry(s) of the workspace cannot be read; the others are shown.</source>
        <translation>
            <numerusform>%n entry of the workspace cannot be read; the others are shown.</numerusform>
            <numerusform>%n entries of the workspace cannot be read; the others are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message numerus="yes">
        <location filename="../ui/models/display_text.cpp" line="+31"/>
        <source>%1 of %n days left</source>
        <translation>
            <numerusform>%1 of %n day left</numerusform>
            <numerusform>%1 of %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message numerus="yes">
        <location filename="../ui/widgets/states.cpp" line="+179"/>
        <source>Drop to inspect %n file(s)</source>
        <translation>
            <numerusform>Drop to inspect %n file</numerusform>
            <numerusform>Drop to inspect %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointReport</name>
    <message numerus="yes">
        <location filename="../ui/pages/endpoint_report.cpp" line="+195"/>
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointWords</name>
    <message numerus="yes">
        <location filename="../ui/models/endpoint_words.cpp" line="+50"/>
        <source>Fails on %1 of %n address(es)</source>
        <translation>
            <numerusform>Fails on %1 of %n address</numerusform>
            <numerusform>Fails on %1 of %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+80"/>
        <source>%n address(es) of %1 did not answer.</source>
        <translation>
            <numerusform>%n address of %1 did not answer.</numerusform>
            <numerusform>%n addresses of %1 did not answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Chain, hostname and expiry are fine on %n address(es).</source>
        <translation>
            <numerusform>Chain, hostname and expiry are fine on %n address.</numerusform>
            <numerusform>Chain, hostname and expiry are fine on %n addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryTimeline</name>
    <message numerus="yes">
        <location filename="../ui/widgets/expiry_timeline.cpp" line="+98"/>
        <source>ends %1, in %n day(s)</source>
        <translation>
            <numerusform>ends %1, in %n day</numerusform>
            <numerusform>ends %1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/widgets/expiry_timeline_paint.cpp" line="+95"/>
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
        <location line="+34"/>
        <source>%n day(s)</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCertificatePage</name>
    <message numerus="yes">
        <location filename="../ui/pages/new_certificate_form.cpp" line="+47"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/new_certificate_page.cpp" line="+176"/>
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message numerus="yes">
        <location filename="../ui/prompts/passphrase_dialog.cpp" line="+141"/>
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>certwright::text::Errors</name>
    <message numerus="yes">
        <location filename="../ui/text/error_words_keeping.cpp" line="+45"/>
        <source>The passphrase has fewer than %n character(s).</source>
        <translation>
            <numerusform>The passphrase has fewer than %n character.</numerusform>
            <numerusform>The passphrase has fewer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>certwright::text::Findings</name>
    <message numerus="yes">
        <location filename="../ui/text/finding_words.cpp" line="+95"/>
        <source>Apple devices refuse server certificates over 825 days; this one has %n day(s).</source>
        <translation>
            <numerusform>Apple devices refuse server certificates over 825 days; this one has %n day.</numerusform>
            <numerusform>Apple devices refuse server certificates over 825 days; this one has %n days.</numerusform>
        </translation>
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
    <message numerus="yes">
        <location line="+9"/>
        <source>Expired %n day(s) ago.</source>
        <translation>
            <numerusform>Expired %n day ago.</numerusform>
            <numerusform>Expired %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+41"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
