import { aMessage } from 'backstage-plugin-accountability-node';
import { html } from './html';
import { toMail } from './toMail';

const settings = { from: 'a@acme.test', domain: 'acme.test' };
const mailOf = (...[changes]: Parameters<typeof aMessage>) =>
  toMail(aMessage(changes), 'dana.fox@example.com', settings);

describe('toMail', () => {
  it('reads well as plain text', () => {
    const { text } = mailOf({
      kind: 'digest',
      items: [{ step: 'escalation' }, { url: undefined, next: undefined }],
      more: 12,
    });
    expect(text).toBe(`1. Decide about the exception: Old key of beacon
   Escalated · high · due 30 Nov 2026, 12:00 UTC
   You hold the seat for exceptions of "No key older than 90 days".
   On 7 December it goes to the oversight forum.
   https://portal.example.com/accountability/exceptions/1

2. Decide about the exception: Old key of beacon
   Reminder · high · due 30 Nov 2026, 12:00 UTC
   You hold the seat for exceptions of "No key older than 90 days".

And 12 more.

See all of it: https://portal.example.com/accountability/obligations

-- 
Sent by the developer portal, because you have to do it or have to know of it.
`);
  });

  it('says the same as markup, and loads nothing', () => {
    const markup = String(mailOf({ more: 12 }).html);
    expect(markup).toContain(
      '<a href="https://portal.example.com/accountability/exceptions/1">Decide about the exception: Old key of beacon</a>',
    );
    expect(markup).toContain('class="high"');
    expect(markup).toContain(
      'You hold the seat for exceptions of &quot;No key older than 90 days&quot;.',
    );
    expect(markup).toContain('And 12 more.');
    expect(markup).not.toMatch(/src=|url\(|@import|<link/);
  });

  it('has one id for each key', () => {
    expect(mailOf({ key: 'a' }).messageId).toBe(mailOf({ key: 'a' }).messageId);
    expect(mailOf({ key: 'a' }).messageId).not.toBe(
      mailOf({ key: 'b' }).messageId,
    );
  });

  it('shortens what nobody would read to its end', () => {
    expect(mailOf({ subject: 'x'.repeat(2_000) }).subject).toHaveLength(200);
  });
});

describe('html', () => {
  it('escapes what is put in, and keeps what is markup', () => {
    const text = `<b a="1" b='2'>&`;
    const escaped = '&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;';
    expect(html`<p>${text}</p>`.markup).toBe(`<p>${escaped}</p>`);
    expect(html`${[html`<i>${text}</i>`, text, undefined, 1]}`.markup).toBe(
      `<i>${escaped}</i>${escaped}1`,
    );
  });
});
