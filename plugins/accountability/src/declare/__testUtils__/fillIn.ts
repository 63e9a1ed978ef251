import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** Writes into a field at once: typing letter by letter is tried where it matters. */
export function fillIn(name: string | RegExp, text: string): void {
  fireEvent.change(screen.getByRole('textbox', { name }), {
    target: { value: text },
  });
}

/** Writes a day. */
export function fillInDay(name: string | RegExp, day: string): void {
  fireEvent.change(screen.getByLabelText(name), { target: { value: day } });
}

/** Chooses from a closed list. */
export async function choose(
  name: string | RegExp,
  option: string | RegExp,
): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
  await userEvent.click(
    within(screen.getByRole('listbox')).getByRole('option', { name: option }),
  );
}

/** Finds somebody or something by a part of the name, and takes it. */
export async function find(
  name: string | RegExp,
  words: string,
  option: string | RegExp,
): Promise<void> {
  await userEvent.type(screen.getByRole('textbox', { name }), words);
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

/** Goes to a step. */
export async function goTo(step: string | RegExp): Promise<void> {
  const steps = within(screen.getByRole('navigation', { name: 'Steps' }));
  await userEvent.click(steps.getByRole('button', { name: step }));
}
