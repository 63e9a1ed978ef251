import { Button } from '@backstage/ui';
import Box from '@material-ui/core/Box';
import type { DefinitionLifecycle } from 'backstage-plugin-accountability-common';
import { useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import type { FoundProblem } from '../form';

/** Declares it, as a draft or in force; what cannot be done says why. */
export function SendButtons(props: {
  /** As what it stands now; nothing when it is new. */
  now?: DefinitionLifecycle;
  problems: readonly FoundProblem[];
  busy: boolean;
  onSend: (lifecycle: DefinitionLifecycle) => void;
}) {
  const { now = 'new', problems, busy, onSend } = props;
  const t = useText();
  const secondary = useSecondaryText();
  const declaring = problems.some(({ blocks }) => blocks === 'declaring');
  const why = () => {
    if (declaring) return t('declare.send.wrong');
    return problems.length > 0
      ? t('declare.send.unfinished', { count: problems.length })
      : undefined;
  };
  return (
    <>
      <Box display="flex" flexWrap="wrap" gridGap={8}>
        <Button
          variant="primary"
          isDisabled={problems.length > 0 || busy}
          isPending={busy}
          onPress={() => onSend('active')}
        >
          {t(`declare.send.active.${now}`)}
        </Button>
        <Button
          variant="secondary"
          isDisabled={busy}
          onPress={() => onSend('draft')}
        >
          {t(`declare.send.draft.${now}`)}
        </Button>
        {(now === 'active' || now === 'retired') && (
          <Button
            variant="secondary"
            isDisabled={busy}
            onPress={() => onSend('retired')}
          >
            {t(`declare.send.retired.${now}`)}
          </Button>
        )}
      </Box>
      {why() && (
        <Box mt={1} className={secondary.text}>
          {why()}
        </Box>
      )}
    </>
  );
}
