import { configApiRef, discoveryApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PersonaSignInPage } from './PersonaSignInPage';

const personas = ['Dana Fox', 'Sam Lee'].map(name => ({
  user: `user:default/${name.split(' ')[0].toLowerCase()}`,
  name,
  seat: `Seat of ${name}`,
  hint: `What to try as ${name}.`,
}));

function renderPage(demo: object) {
  const onSignInSuccess = jest.fn();
  const config = mockApis.config({
    data: { organization: { name: 'Acme' }, demo },
  });
  renderInTestApp(
    <TestApiProvider
      apis={[
        [configApiRef, config],
        [discoveryApiRef, mockApis.discovery()],
      ]}
    >
      <PersonaSignInPage onSignInSuccess={onSignInSuccess} />
    </TestApiProvider>,
  );
  return { onSignInSuccess };
}

/** Answers every sign-in, and keeps as whom it was asked for. */
function answerWith(status: number, body: object) {
  const asked: Array<string | null> = [];
  global.fetch = jest.fn(async (_url, init) => {
    asked.push(new Headers(init?.headers).get('x-demo-persona'));
    return {
      ok: status === 200,
      status,
      headers: new Headers({ 'content-type': 'application/json' }),
      json: async () => body,
      text: async () => JSON.stringify(body),
    } as Response;
  });
  return asked;
}

const notFound = {
  error: { name: 'NotFoundError', message: 'User not found' },
  response: { statusCode: 404 },
};
const session = {
  profile: { displayName: 'Sam Lee' },
  backstageIdentity: {
    token: `e30.${btoa(JSON.stringify({ exp: 4102444800 }))}.e30`,
    identity: {
      type: 'user',
      userEntityRef: 'user:default/sam',
      ownershipEntityRefs: ['user:default/sam'],
    },
  },
};

describe('PersonaSignInPage', () => {
  const { fetch } = global;
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    global.fetch = fetch;
  });

  it('offers everybody of the demo, with seat and what to try', async () => {
    renderPage({ enabled: true, personas });
    const people = await screen.findByRole('list', {
      name: 'People to sign in as',
    });
    const cards = within(people).getAllByRole('button');
    expect(cards.map(card => card.textContent)).toEqual([
      'Dana FoxSeat of Dana FoxWhat to try as Dana Fox.',
      'Sam LeeSeat of Sam LeeWhat to try as Sam Lee.',
    ]);
  });

  it('offers nobody where no demo is wanted', async () => {
    renderPage({ enabled: false, personas });
    expect(await screen.findByText(/not set up as a demo/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('signs in as the chosen one, until they sign out', async () => {
    const asked = answerWith(200, session);
    const { onSignInSuccess } = renderPage({ enabled: true, personas });
    await userEvent.click(
      await screen.findByRole('button', { name: /Sam Lee/ }),
    );
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));

    expect(asked).toEqual(['user:default/sam']);
    expect(localStorage.getItem('demo.persona')).toBe('user:default/sam');
    const [identity] = onSignInSuccess.mock.calls[0];
    expect(await identity.getBackstageIdentity()).toEqual(
      session.backstageIdentity.identity,
    );
    await identity.signOut();
    expect(localStorage.getItem('demo.persona')).toBeNull();
  });

  it('says why somebody could not sign in, and leads back', async () => {
    const asked = answerWith(404, notFound);
    renderPage({ enabled: true, personas });
    await userEvent.click(
      await screen.findByRole('button', { name: /Sam Lee/ }),
    );
    await screen.findByText(/The portal does not know Sam Lee yet/);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(/The portal does not know Sam Lee yet/);
    expect(asked).toEqual(['user:default/sam', 'user:default/sam']);

    await userEvent.click(
      screen.getByRole('button', { name: 'Choose somebody else' }),
    );
    expect(
      await screen.findByRole('button', { name: /Dana Fox/ }),
    ).toBeInTheDocument();
  });
});
