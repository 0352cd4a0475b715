#pragma once

#include "core/deploy/recipe.h"
#include "core/deploy/trust_commands.h"

#include <QString>

namespace certwright::text {

/// What to do in this step, as one sentence; the step's content stands below it.
QString stepText(const deploy::RecipeStep &step);

/// The server's own name: nginx, NATS.
QString serverText(deploy::Server server);

/// Who trusts the root once it is known in this place, as one sentence.
QString trustPlaceText(deploy::TrustPlace place);

} // namespace certwright::text
