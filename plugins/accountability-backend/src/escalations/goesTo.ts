import type { Rung } from 'backstage-plugin-accountability-common';
import { chooseRung, type ChosenRung, type Told } from './chooseRung';
import type { PlannedStep } from './ladderOf';

const NOBODY: ReadonlySet<string> = new Set();

/** What decides whom a step tells. */
export interface RungKnown {
  /** All steps around the deadline. */
  planned: readonly PlannedStep[];
  /** Active people on a rung, with those who act for them. */
  peopleOn(rung: Rung): readonly Told[];
  /** Who was told in this round. */
  told: ReadonlySet<string>;
  /** They were told in this round that it has passed. */
  heardOfBreach: boolean;
  requester?: string;
}

/**
 * Whom a step tells. Notices and reminders are for whoever has to meet the deadline,
 * and for nobody else; when it has passed, whoever owns the control system hears of it
 * too, and from then on it goes upwards to people who have not heard of it.
 */
export function goesTo(step: PlannedStep, known: RungKnown): ChosenRung {
  const { planned, peopleOn, told, requester } = known;
  const upwards = planned
    .filter(of => of.number > step.number)
    .map(({ rung }) => rung);
  switch (step.kind) {
    case 'notice':
    case 'reminder':
      return chooseRung(['holder'], { peopleOn, before: NOBODY, requester });
    case 'breach':
      return withOthers(
        chooseRung(['holder', 'control-system', ...upwards], {
          ...{ peopleOn, before: NOBODY, requester },
        }),
        { others: peopleOn('control-system'), requester },
      );
    case 'escalation': {
      const chosen = chooseRung([step.rung, ...upwards], {
        ...{ peopleOn, before: told, requester },
      });
      // It passed while nothing ran: whoever has to meet it hears of it now as well.
      return known.heardOfBreach
        ? chosen
        : withOthers(chosen, { others: peopleOn('holder'), requester });
    }
    default:
      throw new Error(`No rule for ${step.kind satisfies never}`);
  }
}

function withOthers(
  chosen: ChosenRung,
  of: { others: readonly Told[]; requester: string | undefined },
): ChosenRung {
  const known = new Set([...chosen.told.map(({ ref }) => ref), of.requester]);
  const more = of.others.filter(({ ref }) => !known.has(ref));
  return { ...chosen, told: [...chosen.told, ...more] };
}
