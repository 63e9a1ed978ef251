const SECRET_KEY =
  /(?:password|passwd|passphrase|pwd|secret|secretkey|secretvalue|secrettext|secrethash|passwordhash|secretaccesskey|token|tokenvalue|privatekey|apikey|authorization|connectionstring|stringdata)$/;

// Shapes that issuers gave their secrets so that they can be recognised.
const SECRET_VALUE = new RegExp(
  [
    '-----BEGIN [A-Z ]*PRIVATE KEY-----',
    '\\bgh[pousr]_[A-Za-z0-9]{30,}',
    '\\bgithub_pat_[A-Za-z0-9_]{30,}',
    '\\bglpat-[A-Za-z0-9_-]{20,}',
    '\\bxox[abeoprs]-[A-Za-z0-9-]{20,}',
    '\\b[rs]k_live_[A-Za-z0-9]{20,}',
    '\\bsk-[A-Za-z0-9_-]{32,}',
    '\\bAIza[A-Za-z0-9_-]{35}',
    '\\bnpm_[A-Za-z0-9]{30,}',
    '\\bhv[sbr]\\.[A-Za-z0-9_-]{20,}',
    '\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.',
  ].join('|'),
);

/** Whether a field of this name would hold a secret: `secretAccessKey`, `private_key`, `api token`. @public */
export function isSecretName(name: string): boolean {
  return SECRET_KEY.test(name.toLowerCase().replace(/[^a-z0-9]/g, ''));
}

/** Whether a text carries a secret in a shape that its issuer made recognisable. */
export function isSecretText(text: string): boolean {
  return SECRET_VALUE.test(text);
}
