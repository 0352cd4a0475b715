#include "app/cli/input_passwords.h"

#include "app/cli/passphrase_source.h"

#include <utility>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAttempts = 3;

bool isOptional(InputPasswords::Need need)
{
    return need == InputPasswords::Need::Optional || need == InputPasswords::Need::OptionalOfKey;
}

bool isOfKey(InputPasswords::Need need)
{
    return need == InputPasswords::Need::WantedOfKey || need == InputPasswords::Need::OptionalOfKey;
}

QString questionAbout(const QString &input, bool isAgain, InputPasswords::Need need)
{
    const QString way = isOptional(need) ? u" (nothing to leave it locked)"_s : QString();
    if (isOfKey(need) && isAgain)
        return u"That password does not open the key. Password of the key in “%1”%2"_s.arg(input, way);
    if (isOfKey(need))
        return u"The keystore opens, but a key in it has a password of its own. Password of the key in “%1”%2"_s.arg(
            input, way);
    const QString again = isAgain ? u"That password does not open it. "_s : QString();
    return again + u"Password of “%1”"_s.arg(input) + way;
}

} // namespace

InputPasswords::InputPasswords(CliPassphraseSource &source)
    : m_source(source)
{
}

bool InputPasswords::isGivenByOption() const
{
    return m_source.hasInputOption();
}

void InputPasswords::readOption(QObject *context, Done done)
{
    if (!isGivenByOption() || std::exchange(m_hasReadOption, true))
        return done(isGivenByOption());
    m_source.requestInputPassword(context, {}, [this, done = std::move(done)](Result<SecureBytes> password) {
        if (!password)
            return done(password.error());
        m_known.append(std::make_shared<const SecureBytes>(*std::move(password)));
        done(true);
    });
}

bool InputPasswords::mayAsk(const QString &input) const
{
    return m_source.canAskForInput() && attemptsAt(input) < mostAttempts;
}

bool InputPasswords::wereTried(const QString &input) const
{
    return !m_known.isEmpty() || attemptsAt(input) > 0;
}

void InputPasswords::ask(QObject *context, const QString &input, Need need, Done done)
{
    m_attempts = attemptsAt(input);
    m_asked = input;
    const bool isAgain = m_attempts > 0 && (m_wasOfKey || !isOfKey(need)); // else the keystore's own opened it
    m_wasOfKey = isOfKey(need);
    ++m_attempts;
    const QString question = questionAbout(input, isAgain, need);
    const auto take = [this, need, done = std::move(done)](Result<SecureBytes> password) {
        const bool isNothing = isOptional(need) && (!password || password->isEmpty());
        if (isNothing)
            return done(false);
        if (!password)
            return done(password.error());
        m_known.append(std::make_shared<const SecureBytes>(*std::move(password)));
        done(true);
    };
    if (isOptional(need))
        m_source.offerInputPassword(context, question, take);
    else
        m_source.requestInputPassword(context, question, take);
}

void InputPasswords::forgetLast()
{
    if (!m_known.isEmpty())
        m_known.removeLast();
}

} // namespace certwright::cli
