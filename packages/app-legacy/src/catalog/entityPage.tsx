import {
  EntityAboutCard,
  EntityLayout,
  EntitySwitch,
  isKind,
} from '@backstage/plugin-catalog';
import {
  EntityGroupProfileCard,
  EntityMembersListCard,
  EntityOwnershipCard,
  EntityUserProfileCard,
} from '@backstage/plugin-org';
import Grid from '@material-ui/core/Grid';
import {
  EntityAccountabilityCard,
  EntityAccountabilityContent,
  isAccountabilityAvailable,
} from 'backstage-plugin-accountability';

const aboutCards = (
  <EntitySwitch>
    <EntitySwitch.Case if={isKind('group')}>
      <Grid item xs={12} md={6}>
        <EntityGroupProfileCard />
      </Grid>
      <Grid item xs={12} md={6}>
        <EntityOwnershipCard />
      </Grid>
      <Grid item xs={12}>
        <EntityMembersListCard />
      </Grid>
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('user')}>
      <Grid item xs={12} md={6}>
        <EntityUserProfileCard />
      </Grid>
      <Grid item xs={12} md={6}>
        <EntityOwnershipCard />
      </Grid>
    </EntitySwitch.Case>
    <EntitySwitch.Case>
      <Grid item xs={12} md={6}>
        <EntityAboutCard />
      </Grid>
    </EntitySwitch.Case>
  </EntitySwitch>
);

/** One page for every kind: the usual cards, our card, our tab. */
export const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3} alignItems="stretch">
        {aboutCards}
        <EntitySwitch>
          <EntitySwitch.Case if={isAccountabilityAvailable}>
            <Grid item xs={12} md={6}>
              <EntityAccountabilityCard />
            </Grid>
          </EntitySwitch.Case>
        </EntitySwitch>
      </Grid>
    </EntityLayout.Route>
    <EntityLayout.Route
      path="/accountability"
      title="Accountability"
      if={isAccountabilityAvailable}
    >
      <EntityAccountabilityContent />
    </EntityLayout.Route>
  </EntityLayout>
);
