#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace certwright::ui {

class Label;
class StatusGlyph;
class Theme;

/// "Nothing here yet": one bold sentence, an explanation, one action.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    /// An empty action shows no button.
    void setTexts(const QString &sentence, const QString &explanation, const QString &action = {});

Q_SIGNALS:
    void actionTriggered();

private:
    Label *m_sentence;
    Label *m_explanation;
    QPushButton *m_action;
};

/// "It could not be done", in place: what happened, why, what to do; Try again and Details.
class ErrorState final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorState(const Theme &theme, QWidget *parent = nullptr);

    /// Without details there is no Details link. A screen reader is told at once.
    void setTexts(const QString &sentence, const QString &explanation, const QString &details = {});
    /// Whether Try again is offered; it is by default.
    void setRetryVisible(bool visible);

Q_SIGNALS:
    void retried();

private:
    Label *m_sentence;
    Label *m_explanation;
    QPushButton *m_retry;
    QPushButton *m_detailsButton;
    Label *m_details;
};

/// Grey bars of the final shape and a sentence with a count. Shows nothing for the first 300 ms after start().
class LoadingRows final : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingRows(const Theme &theme, int rows = 3, QWidget *parent = nullptr);

    /// Starts the wait; words such as "Reading 5,000 endpoints".
    void start(const QString &words);
    void stop();
    /// Whether the bars are visible already.
    bool isShowing() const { return m_showing; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setShowing(bool showing);

    const Theme &m_theme;
    int m_rows;
    bool m_showing = false;
    QTimer m_delay;
    QWidget *m_footer;
    Label *m_words;
};

/// The dashed frame over the window while files are dragged: "Drop to inspect 3 files".
class DropOverlay final : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(const Theme &theme, QWidget *parent);

    /// Covers the parent and shows the sentence for this many files (0: text).
    void showFor(int files);
    QString sentence() const { return m_sentence; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_sentence;
};

/// "Removed from Chromium." with Undo, for ten seconds; longer while the pointer or the focus is in it.
class UndoBar final : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the sentence and starts the clock anew.
    void offer(const QString &sentence);

Q_SIGNALS:
    void undone();
    /// Time is up: the offer is gone.
    void expired();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();

    const Theme &m_theme;
    StatusGlyph *m_glyph;
    Label *m_sentence;
    QPushButton *m_undo;
    QTimer m_clock;
};

} // namespace certwright::ui
