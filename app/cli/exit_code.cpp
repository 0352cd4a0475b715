#include "app/cli/exit_code.h"

#include <algorithm>
#include <iterator>

namespace certwright::cli {

namespace {

/// Failures that another command line mends.
bool isUsage(const Error &error)
{
    constexpr ErrorCode usage[] = {ErrorCode::NameEmpty, ErrorCode::NameTooLong, ErrorCode::NameHasControlCharacter,
        ErrorCode::NameHasSpace, ErrorCode::NameInvalid, ErrorCode::NameEmptyLabel, ErrorCode::LabelTooLong,
        ErrorCode::LabelInvalid, ErrorCode::WildcardTooBroad, ErrorCode::WildcardMisplaced,
        ErrorCode::NameOutsideConstraints, ErrorCode::TooManyNames, ErrorCode::NoNames, ErrorCode::PermitInvalid,
        ErrorCode::AuthorityNameInvalid, ErrorCode::AuthorityAmbiguous, ErrorCode::NoAuthorityPermits,
        ErrorCode::DaysOutOfRange, ErrorCode::YearsOutOfRange, ErrorCode::NotForServers, ErrorCode::KeyTypeUnknown,
        ErrorCode::PurposeNotPermitted, ErrorCode::TargetInvalid, ErrorCode::RecipeUnknown,
        ErrorCode::SeveralCertificates, ErrorCode::SeveralKeys, ErrorCode::PassphraseTooShort};
    const bool isNewAndEmpty = error.code == ErrorCode::PassphraseEmpty && error.args.contains(newSecret);
    return isNewAndEmpty || std::find(std::begin(usage), std::end(usage), error.code) != std::end(usage);
}

} // namespace

ExitCode exitCodeFor(const Error &error)
{
    if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::KeyringDenied)
        return ExitCode::Declined;
    return isUsage(error) ? ExitCode::Usage : ExitCode::Failed;
}

} // namespace certwright::cli
