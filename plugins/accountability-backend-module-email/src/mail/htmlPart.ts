import {
  itemInWords,
  oneLine,
  webAddress,
  type Message,
  type MessageItem,
} from 'backstage-plugin-accountability-node';
import { FOOTER, moreInWords } from './words';
import { html, type Html } from './html';

// No colours outside the style sheet: where a mail program ignores it, it uses its own.
const STYLE = html`<style>
  :root {
    color-scheme: light dark;
    supported-color-schemes: light dark;
  }
  body {
    margin: 0 auto;
    max-width: 40rem;
    padding: 1.5rem;
    font: 1rem/1.5 system-ui, 'Segoe UI', Helvetica, Arial, sans-serif;
    overflow-wrap: anywhere;
    color: #1b1f24;
    background: #ffffff;
  }
  h1 {
    font-size: 1.25rem;
    line-height: 1.3;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    margin: 0 0 1rem;
    padding: 0.25rem 0 0.25rem 0.75rem;
    border-left: 4px solid #8a919a;
  }
  li.high {
    border-color: #b35c00;
  }
  li.critical {
    border-color: #c62828;
  }
  p {
    margin: 0;
  }
  a {
    color: #0b57d0;
  }
  .what {
    font-weight: 600;
  }
  .quiet {
    font-size: 0.875rem;
    color: #57606a;
  }
  .end {
    margin-top: 1.5rem;
  }
  @media (prefers-color-scheme: dark) {
    body {
      color: #e6e8eb;
      background: #15181c;
    }
    a {
      color: #8ab4f8;
    }
    .quiet {
      color: #a9b1ba;
    }
    li.high {
      border-color: #ffb066;
    }
    li.critical {
      border-color: #ff7b72;
    }
  }
</style>`;

/** The message as a page: plain, readable in light and dark, without pictures. */
export function htmlPart(message: Message): string {
  const { subject, items, more, url } = message;
  const all = webAddress(url);
  return html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${oneLine(subject)}</title>
        ${STYLE}
      </head>
      <body>
        <h1>${oneLine(subject)}</h1>
        <ul>
          ${items.map(itemPart)}
        </ul>
        ${more > 0 ? html`<p>${moreInWords(more)}</p>` : undefined}
        ${all && html`<p class="end"><a href="${all}">See all of it</a></p>`}
        <p class="quiet end">${FOOTER}</p>
      </body>
    </html>`.markup;
}

function itemPart(item: MessageItem): Html {
  const { what, when, why, said, next } = itemInWords(item);
  const address = webAddress(item.url);
  return html`<li class="${item.severity}">
    <p class="what">
      ${address ? html`<a href="${address}">${what}</a>` : what}
    </p>
    <p>${when}</p>
    ${said && html`<p>${said}</p>`}
    <p class="quiet">${why}</p>
    ${next && html`<p class="quiet">${next}</p>`}
  </li>`;
}
