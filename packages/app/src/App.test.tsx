import { render, screen } from '@testing-library/react';
import App from './App';

describe('App', () => {
  it('starts with the choice of people', async () => {
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [
        {
          context: 'test',
          data: {
            app: { title: 'Test', baseUrl: 'http://localhost:3000' },
            organization: { name: 'Acme' },
            backend: { baseUrl: 'http://localhost:7007' },
          },
        },
      ] as never,
    };
    render(App.createRoot());

    expect(
      await screen.findByRole(
        'heading',
        {
          name: 'Who are you at Acme today?',
        },
        { timeout: 20_000 },
      ),
    ).toBeInTheDocument();
  }, 30_000);
});
