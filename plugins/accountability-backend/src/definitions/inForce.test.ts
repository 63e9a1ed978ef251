import { anOutcome, AT, declared, LATER } from './__testUtils__/declarations';
import { inForce } from './inForce';

const content = anOutcome('a');
const git = declared(content, 'git');
const portal = declared(content, 'portal');
const gone = { withdrawnAt: AT };
const goneLater = { withdrawnAt: LATER };

describe('inForce', () => {
  it.each([
    ['Git alone', { git }, 'git', false],
    ['the portal alone', { portal }, 'portal', false],
    ['Git over the portal', { git, portal }, 'git', true],
    [
      'the portal when Git withdrew',
      { git: { ...git, ...goneLater }, portal },
      'portal',
      false,
    ],
    [
      'Git when the portal withdrew',
      { git, portal: { ...portal, ...goneLater } },
      'git',
      false,
    ],
    [
      'whichever was withdrawn last',
      { git: { ...git, ...gone }, portal: { ...portal, ...goneLater } },
      'portal',
      false,
    ],
    ['what was withdrawn alone', { git: { ...git, ...gone } }, 'git', false],
  ])('is %s', (_, origins, origin, overrules) => {
    expect(inForce(origins)).toMatchObject({ origin, overrules });
  });

  it('is nothing where nobody ever declared anything', () => {
    expect(inForce({})).toBeUndefined();
  });

  it('calls by its name what has no title', () => {
    expect(inForce({ git })?.title).toBe('a');
    expect(inForce({ git: { ...git, title: 'A' } })?.title).toBe('A');
  });
});
