import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import type {
  DecisionAction,
  IdentityDetail,
} from 'backstage-plugin-accountability-common';
import { EmptyState } from '../shared';
import { useText } from '../translation';

/** Says why a decision is not open to the person, and which ones are. */
export function NotAllowedNow(props: {
  action: DecisionAction;
  actions: IdentityDetail['actions'];
  onInstead: (action: DecisionAction) => void;
  onClose: () => void;
}) {
  const t = useText();
  const why = props.actions.find(a => a.action === props.action)?.why;
  const allowed = props.actions.filter(a => a.allowed);
  return (
    <>
      <EmptyState title={t('decisions.notAllowed')} description={why} />
      <Box
        display="flex"
        flexWrap="wrap"
        gridGap={8}
        alignItems="center"
        mb={2}
      >
        {allowed.length > 0 && <div>{t('decisions.instead')}</div>}
        {allowed.map(({ action }) => (
          <Button
            key={action}
            size="small"
            variant="outlined"
            onClick={() => props.onInstead(action)}
          >
            {t(`decisions.action.${action}`)}
          </Button>
        ))}
        <Button size="small" onClick={props.onClose}>
          {t('decisions.close')}
        </Button>
      </Box>
    </>
  );
}
