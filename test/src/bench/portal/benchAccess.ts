const TOKEN = 'a-token-of-the-benchmark';

/** Lets the measurement itself in, beside the people: `backend.auth` of a portal. */
export const benchAccess = {
  externalAccess: [
    { type: 'static', options: { token: TOKEN, subject: 'bench' } },
  ],
};

/** The headers of the measurement itself. */
export const benchHeaders = { authorization: `Bearer ${TOKEN}` };
