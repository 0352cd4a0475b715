# Which core module may use which. Using one includes what that one may use; every module may use base.
# The layer test (tests/architecture) enforces this table: a new edge is a reviewed change.
set(CERTWRIGHT_MODULES base async ossl pki inspect verify lint net revocation convert secrets workspace authority tls deploy)

set(CERTWRIGHT_USES_base)
set(CERTWRIGHT_USES_async base)
set(CERTWRIGHT_USES_ossl base)
set(CERTWRIGHT_USES_pki ossl)
set(CERTWRIGHT_USES_inspect pki)
set(CERTWRIGHT_USES_verify pki)
set(CERTWRIGHT_USES_lint verify)
set(CERTWRIGHT_USES_convert inspect verify)
set(CERTWRIGHT_USES_net async)
set(CERTWRIGHT_USES_revocation verify net)
set(CERTWRIGHT_USES_secrets async)
set(CERTWRIGHT_USES_workspace pki secrets)
set(CERTWRIGHT_USES_authority verify workspace)
set(CERTWRIGHT_USES_tls revocation)
set(CERTWRIGHT_USES_deploy verify workspace)
