#pragma once

#include "tests/gui/fixture/window_fixture.h"
#include "ui/models/entry_roles.h"
#include "ui/widgets/status_glyph.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>
#include <QTest>
#include <QThreadPool>

namespace certwright::test {

using namespace Qt::StringLiterals;

inline QString revocationFolder()
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/revocation/"_s;
}

/// The tab Chain of what was inspected.
class Tab
{
public:
    Tab(ui::Theme &theme, const QStringList &files, Contents contents = Contents::Empty)
        : fixture(contents, theme)
    {
        if (!fixture.open())
            return;
        fixture.workbench->inspectFiles(files);
        if (!QTest::qWaitFor([this] { return !verdict(u"path"_s).isEmpty(); }))
            return;
        page()->findChild<QTabBar *>(u"certificateTabs"_s)->setCurrentIndex(2);
        isOpen = true;
    }

    QWidget *page() { return fixture.find(u"inspectionPage"_s); }

    /// What the tab says under one heading.
    QStringList verdict(const QString &which)
    {
        QStringList lines;
        const QList<ui::StatusLabel *> labels
            = page() ? page()->findChildren<ui::StatusLabel *>(which + u"Verdict"_s) : QList<ui::StatusLabel *>();
        for (const ui::StatusLabel *label : labels)
            lines.append(label->text());
        return lines;
    }

    bool isValid() { return verdict(u"path"_s).value(0).startsWith(u"Valid: "_s); }

    template <typename T>
    T *part(const QString &name)
    {
        return page()->findChild<T *>(name);
    }

    /// Chooses an entry as a person does; `files` is what the file dialog then answers.
    void choose(const QString &box, const QString &entry, const QStringList &files = {})
    {
        if (!files.isEmpty())
            fixture.prompts.willOpen(files);
        auto *combo = part<QComboBox>(box);
        const int index = combo->findText(entry);
        if (index < 0)
            QFAIL(qPrintable(u"%1 has no entry %2"_s.arg(box, entry)));
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }

    /// Waits until all that is open was judged and the pane that was there before is gone.
    void settle()
    {
        const auto panes = [this] { return page()->findChildren<QWidget *>(u"judgePanel"_s).size(); };
        const auto isRead = [this] { return part<QLabel>(u"inspectionSummary"_s)->text().contains(u"Nothing was"_s); };
        if (!QTest::qWaitFor(isRead))
            QFAIL("it is still reading");
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        if (!QTest::qWaitFor([&panes] { return panes() == 1; }))
            QFAIL("the pane before is still there");
    }

    /// What the list says of the object in a row, once all that is open was judged.
    QString row(int number)
    {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        return part<QListView>(u"inspectionList"_s)->model()->index(number, 0).data(ui::SecondLineRole).toString();
    }

    /// All that the box above the tabs says.
    QString banner()
    {
        QStringList lines;
        for (const QLabel *label : part<QWidget>(u"certificateVerdict"_s)->findChildren<QLabel *>())
            lines.append(label->text());
        return lines.join(u' ');
    }

    void chooseRoots(const QString &file) { choose(u"judgeAnchors"_s, u"Choose a file…"_s, {file}); }

    void typeTime(const QString &text)
    {
        auto *time = part<QLineEdit>(u"judgeTime"_s);
        time->setText(text);
        QTest::keyClick(time, Qt::Key_Return);
    }

    WindowFixture fixture;
    bool isOpen = false;
};

} // namespace certwright::test
