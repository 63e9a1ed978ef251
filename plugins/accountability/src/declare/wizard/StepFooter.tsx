import { Button } from '@backstage/ui';
import Box from '@material-ui/core/Box';
import { StateChip } from '../../shared';
import { useText } from '../../translation';

/** The way back, the way on, and how much is wrong on this page. */
export function StepFooter(props: {
  /** Problems that the reader was told of and has not mended. */
  wrong: number;
  onBack?: () => void;
  onNext: () => void;
  next: string;
}) {
  const t = useText();
  const { wrong, onBack, onNext, next } = props;
  return (
    <>
      {wrong > 0 && (
        <Box mb={2} role="alert">
          <StateChip state="fail">
            {t('declare.step.mend', { count: wrong })}
          </StateChip>
        </Box>
      )}
      <Box display="flex" gridGap={8}>
        {onBack && (
          <Button variant="secondary" onPress={onBack}>
            {t('declare.step.back')}
          </Button>
        )}
        <Button variant="primary" onPress={onNext}>
          {t('declare.step.next', { title: next })}
        </Button>
      </Box>
    </>
  );
}
