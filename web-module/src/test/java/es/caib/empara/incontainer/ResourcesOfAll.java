package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Shelters.IN_PALMA;
import static es.caib.empara.incontainer.Shelters.MALLORCA;
import static es.caib.empara.incontainer.Shelters.MENORCA;
import static es.caib.empara.incontainer.Shelters.PALMA;
import static es.caib.empara.incontainer.Shelters.resources;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.institutions.Island;
import es.caib.empara.resources.ResourceState;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.service.ResourceCommand;
import es.caib.empara.resources.service.ResourceFilter;
import es.caib.empara.resources.service.ResourcePage;
import es.caib.empara.resources.service.ResourceView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.EJBAccessException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The resource map: read by all, kept by each institution for its own. */
interface ResourcesOfAll {

  @Test
  default void theMap_isReadByWhoWorksWithIt_andKeptByFewer() throws Exception {
    ResourceCommand command =
        Shelters.command(ResourceType.SCHOOLING, Island.MALLORCA, IN_PALMA, null, 0);

    for (String[] stranger :
        new String[][] {
          {"auditoria@ibd", Roles.AUDITOR},
          {"juridic@ibd", Roles.LEGAL},
          {"operacio@ibd", Roles.OPERATOR},
          {"viogen@ses", Roles.FEED}
        }) {
      assertThatThrownBy(
              () ->
                  As.user(
                      stranger[0],
                      stranger[1],
                      () -> resources().list(ResourceFilter.any(), PageRequest.first())))
          .as(stranger[0])
          .isInstanceOf(EJBAccessException.class);
    }
    assertThatThrownBy(
            () -> As.user("consulta@cmallorca", Roles.READER, () -> resources().add(command)))
        .isInstanceOf(EJBAccessException.class);
    assertThat(
            As.user(
                    "consulta@cmallorca",
                    Roles.READER,
                    () -> resources().list(ResourceFilter.any(), PageRequest.first()))
                .items()
                .items())
        .isNotEmpty();
    ResourceView kept = As.user("admin@cmallorca", Roles.ADMIN, () -> resources().add(command));
    assertThat(kept.institution()).isEqualTo("cmallorca");
  }

  @Test
  default void aResource_ofAnotherInstitution_isReadAndNotChanged() throws Exception {
    ResourceView theirs = Shelters.add(PALMA, ResourceType.SCHOOLING, Island.MALLORCA, IN_PALMA, 3);
    ResourceCommand change =
        Shelters.command(ResourceType.SCHOOLING, Island.MALLORCA, IN_PALMA, 9, theirs.version());

    assertThat(Desk.technician(MENORCA, () -> resources().open(theirs.id())).capacity())
        .isEqualTo(3);
    assertThatThrownBy(
            () -> Desk.technician(MALLORCA, () -> resources().change(theirs.id(), change)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Desk.technician(MALLORCA, () -> resources().close(theirs.id())))
        .isInstanceOf(NotFound.class);

    ResourceView changed = Desk.technician(PALMA, () -> resources().change(theirs.id(), change));
    assertThat(changed.capacity()).isEqualTo(9);
    assertThatThrownBy(() -> Desk.technician(PALMA, () -> resources().change(theirs.id(), change)))
        .as("the same page again")
        .isInstanceOfSatisfying(
            InvalidInput.class, moved -> assertThat(moved.key()).isEqualTo("error.resource.moved"));
  }

  @Test
  default void aShelter_withAnAddress_isRefused_andNeverHasOne() throws Exception {
    ResourceCommand plain =
        Shelters.command(ResourceType.SHELTER_MEDIUM, Island.MALLORCA, IN_PALMA, 3, 0);
    ResourceCommand withAddress =
        new ResourceCommand(
            plain.type(),
            plain.name(),
            plain.island(),
            plain.municipalities(),
            plain.hours(),
            plain.languages(),
            plain.capacity(),
            plain.phone(),
            null,
            null,
            "Carrer Inventat, 1",
            null,
            null,
            plain.validFrom(),
            null,
            0);

    assertThatThrownBy(() -> Desk.technician(PALMA, () -> resources().add(withAddress)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            secret -> assertThat(secret.key()).isEqualTo("error.resource.secret"));
    assertThat(
            Server.count(
                "select count(*) from EMP_RESOURCE where TYPE in ('SHELTER_URGENT',"
                    + " 'SHELTER_MEDIUM', 'BRIDGE_FLAT')"
                    + " and (ADDRESS is not null or MUNICIPALITY is not null)"))
        .isZero();
  }

  @Test
  default void theList_isOrderedAndPaged_andTheMapCountsWhatServes() throws Exception {
    List<ResourceView> all = new ArrayList<>();
    ResourcePage page = null;
    do {
      String cursor = page == null ? null : page.items().next();
      page =
          Desk.technician(
              PALMA, () -> resources().list(ResourceFilter.any(), new PageRequest(cursor, 10)));
      all.addAll(page.items().items());
    } while (page.items().next() != null);

    assertThat(all).hasSize(page.total()).doesNotHaveDuplicates();
    assertThat(page.served().get("07024"))
        .isEqualTo(
            (int) all.stream().filter(each -> each.municipalities().contains("07024")).count());
    assertThat(list(new ResourceFilter(null, null, "07024", "ca", true, true, null)))
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.municipalities()).contains("07024");
              assertThat(each.languages()).contains("ca");
              assertThat(each.open()).isTrue();
              assertThat(each.hasRoom()).isTrue();
            });
  }

  /** EclipseLink must not take what was only read for changed. */
  @Test
  default void reading_changesNoVersion() throws Exception {
    long before = Server.count("select sum(VERSION) from EMP_RESOURCE");

    list(ResourceFilter.any());

    assertThat(Server.count("select sum(VERSION) from EMP_RESOURCE")).isEqualTo(before);
  }

  @Test
  default void aClosedResource_isShownToItsOwnInstitutionOnly() throws Exception {
    ResourceView closed = Shelters.add(PALMA, ResourceType.SCHOOLING, Island.MALLORCA, IN_PALMA, 3);
    assertThat(Desk.technician(PALMA, () -> resources().close(closed.id())).state())
        .isEqualTo(ResourceState.CLOSED);
    ResourceFilter ofPalma = new ResourceFilter(null, null, null, null, false, false, "palma");

    assertThat(list(ofPalma)).extracting(ResourceView::id).contains(closed.id());
    assertThat(
            Desk.technician(MALLORCA, () -> resources().list(ofPalma, new PageRequest(null, 100)))
                .items()
                .items())
        .extracting(ResourceView::id)
        .doesNotContain(closed.id());
    Desk.technician(PALMA, () -> resources().reopen(closed.id()));
    assertThat(list(ResourceFilter.any())).extracting(ResourceView::id).contains(closed.id());
  }

  private static List<ResourceView> list(ResourceFilter filter) throws Exception {
    return Desk.technician(PALMA, () -> resources().list(filter, new PageRequest(null, 100)))
        .items()
        .items();
  }
}
