/** The least an identity of a file has to say. */
export const bot = { provider: 'github', name: 'bot', kind: 'bot-user' };
