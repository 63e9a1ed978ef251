import {
  aControl,
  anOutcome,
  AT,
  declared,
  LATER,
} from './__testUtils__/declarations';
import type { Declaration, Origins } from './Declaration';
import { decideReading } from './decideReading';

const URL = 'https://git.example.com/outcomes.yaml';
const a = anOutcome('a');
const git = declared(a, 'git');
const seen = (content: typeof a | ReturnType<typeof aControl>, editUrl = URL) =>
  ({ is: 'declared', content, editUrl } as const);

function decide(
  known: Declaration[],
  read: {
    seen?: ReturnType<typeof seen>[];
    unreadable?: string[];
    portal?: Declaration;
  },
) {
  const origins = known.map((of): [string, Origins] => [
    of.ref,
    { git: of, portal: read.portal },
  ]);
  const { written, moved, vanished } = decideReading({
    known: new Map(origins),
    seen: read.seen ?? [],
    unreadable: new Set(read.unreadable),
    at: LATER,
  });
  return {
    written: written.map(e => `${e.action} ${e.declaration.ref}`),
    moved: moved.map(({ ref, editUrl }) => `${ref} ${editUrl}`),
    vanished: vanished.map(
      ({ declaration: { ref, withdrawnAt } }) => `${ref} ${withdrawnAt}`,
    ),
  };
}
const nothing = { written: [], moved: [], vanished: [] };

describe('decideReading', () => {
  it.each([
    [
      'declares what is new',
      decide([], { seen: [seen(a), seen(aControl('b'))] }),
      { written: ['declare outcome:default/a', 'declare control:default/b'] },
    ],
    ['leaves what is the same', decide([git], { seen: [seen(a)] }), {}],
    [
      'takes once what pages show twice',
      decide([], { seen: [seen(a), seen(a)] }),
      { written: ['declare outcome:default/a'] },
    ],
    [
      'revises what changed',
      decide([git], { seen: [seen(anOutcome('a', { model: 'third-party' }))] }),
      { written: ['revise outcome:default/a'] },
    ],
    [
      'reinstates what is back',
      decide([{ ...git, withdrawnAt: AT }], { seen: [seen(a)] }),
      { written: ['reinstate outcome:default/a'] },
    ],
    [
      'follows a file that moved without calling it a change',
      decide([git], { seen: [seen(a, 'https://git.example.com/new.yaml')] }),
      { moved: ['outcome:default/a https://git.example.com/new.yaml'] },
    ],
    [
      'withdraws what vanished',
      decide([git], {}),
      { vanished: [`outcome:default/a ${LATER}`] },
    ],
    [
      'leaves what cannot be read',
      decide([git], { unreadable: [git.ref] }),
      {},
    ],
    ['withdraws once', decide([{ ...git, withdrawnAt: AT }], {}), {}],
    [
      'asks only what Git says',
      decide([git], { seen: [seen(a)], portal: declared(a, 'portal') }),
      {},
    ],
  ])('%s', (_, decision, expected) => {
    expect(decision).toEqual({ ...nothing, ...expected });
  });
});
