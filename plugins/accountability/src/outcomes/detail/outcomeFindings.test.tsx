import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { anOutcomeDetail, fakeAccountabilityApi } from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { OutcomeBody } from './OutcomeBody';
import { useOutcome } from './useOutcome';

const { may } = anOutcomeDetail();

function Page() {
  return <OutcomeBody outcome={useOutcome(anOutcomeDetail().ref)} />;
}

describe.each(inBothSystems)(
  'Findings on the page of an outcome, %s',
  (_, render) => {
    const show = (partial: Partial<OutcomeDetail>) =>
      render(<Page />, {
        api: fakeAccountabilityApi({
          getOutcome: async () => anOutcomeDetail(partial),
        }),
      });

    it('says what the rules find wrong, and takes the answer that is asked for', async () => {
      await show({
        verdicts: [
          {
            ...{ ruleId: 'ACC-17', title: 'Every seat is accepted' },
            ...{ severity: 'medium', since: '2026-11-20T12:00:00.000Z' },
            verdict: { is: 'fail', because: 'Dana Fox declined.' },
            ...{ frameworks: ['CSF GV.RR-02'], remedy: 'Ask again.' },
          },
        ],
        may: {
          ...may,
          seats: [
            {
              ...{ seat: 'business-result', holder: 'user:default/dana.fox' },
              ...{ answer: { allowed: true }, delegate: { allowed: true } },
            },
          ],
        },
      });
      const wrong = within(
        await screen.findByRole('region', { name: 'What is wrong' }),
      );
      expect(wrong.getByText('Dana Fox declined.')).toBeInTheDocument();
      await userEvent.click(
        wrong.getByRole('button', {
          name: 'Answer your seat: Every seat is accepted',
        }),
      );
      expect(await screen.findByRole('dialog')).toBeInTheDocument();
    });
  },
);
