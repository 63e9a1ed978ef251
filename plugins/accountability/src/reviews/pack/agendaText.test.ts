import { englishText } from '../../testing';
import { agendaText } from './agendaText';

const text = (
  topic: 'status' | 'seat' | 'finding',
  title: string,
  detail?: string,
) => agendaText({ id: '1', topic, title, detail }, englishText);

describe('agendaText', () => {
  it('words what the backend names', () => {
    expect(text('status', 'Halve it', 'at-risk')).toEqual({
      ...{ topic: 'How it stands', title: 'Halve it', detail: 'At risk' },
    });
    expect(text('seat', 'finance', 'vacant')).toMatchObject({
      ...{ title: 'Finance', detail: 'vacant' },
    });
    expect(text('seat', 'cloud', 'drifted: Mia Chen')).toMatchObject({
      ...{ title: 'Cloud', detail: 'Mia Chen: gone' },
    });
  });

  it('leaves what it does not know as it is', () => {
    expect(text('finding', 'ACC-01 has no owner', 'nobody')).toMatchObject({
      ...{ title: 'ACC-01 has no owner', detail: 'nobody' },
    });
    expect(text('status', 'Halve it', 'better')).toMatchObject({
      detail: 'better',
    });
    expect(text('seat', 'throne')).toMatchObject({ title: 'throne' });
  });
});
