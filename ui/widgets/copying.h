#pragma once

#include <QPushButton>
#include <QWidget>

class QPlainTextEdit;

namespace certwright::ui {

class Label;
class Theme;

/// Puts its text on the clipboard. The icon shows while its host is hovered or it has the focus itself.
class CopyButton final : public QPushButton
{
    Q_OBJECT

public:
    /// what names the value, such as "serial number", for "Copy serial number". host is the widget to hover;
    /// without one the icon always shows.
    CopyButton(const Theme &theme, const QString &what, QWidget *host, QWidget *parent = nullptr);

    /// The text the next click copies.
    void setValue(const QString &value) { m_value = value; }
    void setWhat(const QString &what);
    /// The icon no longer waits for the mouse.
    void showAlways();

Q_SIGNALS:
    /// text is on the clipboard now; the status line confirms it.
    void copied(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_value;
    QWidget *m_host;
    bool m_hovered = false;
    bool m_always = false;
};

/// One value with its copy button, selectable by mouse and keyboard, with a context menu that copies all of it.
class CopyValue final : public QWidget
{
    Q_OBJECT

public:
    /// How the text is set.
    enum class Form {
        Words, ///< running text
        Mono ///< fingerprint, serial, path: fixed pitch, always left-to-right, breaks anywhere
    };

    CopyValue(const Theme &theme, const QString &what, const QString &value, Form form = Form::Words,
        QWidget *parent = nullptr);

    void setValue(const QString &value);
    QString value() const { return m_value; }
    /// For values that are there to be copied.
    void showCopyAlways() { m_button->showAlways(); }

Q_SIGNALS:
    void copied(const QString &text);

private:
    void copy();

    QString m_value;
    Form m_form;
    Label *m_label;
    CopyButton *m_button;
};

/// A block of configuration or commands: fixed pitch, sunken, always left-to-right, with a copy button at its corner.
class CodeBlock final : public QWidget
{
    Q_OBJECT

public:
    /// Whether long lines are broken, or kept whole with a scroll bar below.
    enum class Lines { Broken, Whole };

    /// what names the block, such as "nginx configuration".
    CodeBlock(const Theme &theme, const QString &what, const QString &code, Lines lines = Lines::Broken,
        QWidget *parent = nullptr);

    void setCode(const QString &code);
    QString code() const { return m_code; }

Q_SIGNALS:
    void copied(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    const Theme &m_theme;
    QString m_code;
    Lines m_lines;
    QPlainTextEdit *m_text;
    CopyButton *m_button;
};

/// value with marks where a line may break: after every byte of a fingerprint, after every slash of a path, and in runs
/// of more than 16 characters. For showing only, never for copying.
QString breakable(const QString &value);

} // namespace certwright::ui
