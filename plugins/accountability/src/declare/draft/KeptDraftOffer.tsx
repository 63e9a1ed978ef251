import { Alert, Button } from '@backstage/ui';
import Box from '@material-ui/core/Box';
import { When } from '../../shared';
import { useText } from '../../translation';
import type { KeptDraft } from './KeptDraft';

/** Offers what somebody left unfinished. */
export function KeptDraftOffer(props: {
  draft: KeptDraft;
  onGoOn: () => void;
  onForget: () => void;
}) {
  const t = useText();
  const { draft } = props;
  return (
    <Box mb={3}>
      <Alert
        status="info"
        icon
        title={t('declare.draft.offer', {
          title: draft.values.title || t('declare.draft.untitled'),
        })}
        description={
          <>
            {t('declare.draft.changed')} <When at={draft.at} />
          </>
        }
        customActions={
          <>
            <Button variant="primary" onPress={props.onGoOn}>
              {t('declare.draft.goOn')}
            </Button>
            <Button variant="tertiary" onPress={props.onForget}>
              {t('declare.draft.forget')}
            </Button>
          </>
        }
      />
    </Box>
  );
}
