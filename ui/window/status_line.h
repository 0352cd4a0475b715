#pragma once

#include "ui/theme/icon_name.h"
#include "ui/theme/status_kind.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace certwright::ui {

class JobItem;
class Label;
class Theme;

/// The 28 px line at the bottom: running jobs with progress and Cancel, short confirmations, the keyring at the end.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    /// Shows or updates a job; id is the caller's. done of total, or an unknown amount with total 0.
    void setJob(const QString &id, const QString &words, int done = 0, int total = 0, bool cancellable = true);
    /// Removes the job; result, if any, is shown and announced.
    void finishJob(const QString &id, const QString &result = {});
    bool hasJobs() const { return !m_jobs.isEmpty(); }

    /// Shows a sentence for some seconds and tells screen readers.
    void showMessage(const QString &sentence);
    QString message() const;
    /// Takes back what a newer event made untrue or beside the point.
    void clearMessage();

    /// The state of the keyring, or whatever belongs at the end; a click asks for the cause and the choices.
    void setEndState(IconName icon, const QString &words, const QString &explanation = {});

    /// The control at the end, for the order of Tab.
    QPushButton *endButton() const { return m_end; }

Q_SIGNALS:
    void cancelRequested(const QString &id);
    void endStateClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateIdle();

    const Theme &m_theme;
    QHash<QString, JobItem *> m_jobs;
    QHBoxLayout *m_jobLayout;
    Label *m_idle;
    Label *m_message;
    QPushButton *m_end;
    QTimer m_messageTimer;
};

} // namespace certwright::ui
