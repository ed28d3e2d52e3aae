package vn.dti.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dti.application.ConflictException;
import vn.dti.application.MoveRuleDraft;
import vn.dti.application.NotPermittedException;
import vn.dti.application.OpenRuleDraft;
import vn.dti.application.OutdatedException;
import vn.dti.application.StoringCall;
import vn.dti.domain.draft.DraftFiles;
import vn.dti.domain.draft.DraftState;
import vn.dti.domain.draft.RuleDraft;
import vn.dti.domain.edition.EventLog;
import vn.dti.domain.index.SetId;

/** Whatever roles a person has: his own draft needs somebody else. Nothing is left in force. */
@ExtendWith(ArquillianExtension.class)
class FourEyesInContainerIT {
    private static final SetId SET = new SetId("it-bon-mat", "2022");
    private static final List<String> FILES = List.of("set.dslr", "1-nhan-thuc-so.dslr", "8-hoat-dong-kinh-te-so.dslr");

    @Inject
    private OpenRuleDraft openRuleDraft;

    @Inject
    private MoveRuleDraft moveRuleDraft;

    @Inject
    private EventLog events;

    @Deployment
    static WebArchive application() {
        WebArchive archive = WholeApplication.with();
        FILES.forEach(file -> archive.addAsResource(
                Path.of("rules/province/2022", file).toAbsolutePath().toFile(), "four-eyes/" + file));
        return archive;
    }

    @Test
    void whoHadAHandInADraftCannotDecideOnItAndWhoApprovesHasSeenWhatHeApproves() throws IOException {
        DraftFiles files = files();
        RuleDraft opened = openRuleDraft.open(SET, Optional.empty(), files, by("an"));
        UUID id = opened.id();
        assertThrows(
                ConflictException.class, () -> moveRuleDraft.approve(id, opened.tag(), by("chi")), "not submitted yet");
        RuleDraft submitted = moveRuleDraft.submit(id, opened.tag(), by("binh"));

        for (String own : List.of("an", "binh")) {
            assertThrows(NotPermittedException.class, () -> moveRuleDraft.approve(id, submitted.tag(), by(own)), own);
            assertThrows(
                    NotPermittedException.class, () -> moveRuleDraft.sendBack(id, submitted.tag(), "vì", by(own)), own);
        }
        assertThrows(NotPermittedException.class, () -> moveRuleDraft.withdraw(id, submitted.tag(), by("chi")));
        assertThrows(OutdatedException.class, () -> moveRuleDraft.approve(id, opened.tag(), by("chi")));
        RuleDraft withdrawn = moveRuleDraft.withdraw(id, submitted.tag(), by("an"));

        assertEquals(DraftState.WITHDRAWN, withdrawn.state());
        assertThrows(ConflictException.class, () -> moveRuleDraft.approve(id, withdrawn.tag(), by("chi")));
        assertEquals(
                List.of("an draft-uploaded", "binh draft-submitted", "an draft-withdrawn"),
                events.events().stream()
                        .filter(event -> event.subject().equals(id.toString()))
                        .map(event -> event.by() + " " + event.what())
                        .toList());
        assertTrue(events.events().stream()
                .filter(event -> event.subject().equals(id.toString()))
                .allMatch(event -> event.detail().contains(files.fingerprint(SET))));
    }

    private static StoringCall by(String person) {
        return StoringCall.withoutKey(person);
    }

    private static DraftFiles files() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (String file : FILES) {
            try (InputStream in = FourEyesInContainerIT.class.getResourceAsStream("/four-eyes/" + file)) {
                contents.put(file, in.readAllBytes());
            }
        }
        return new DraftFiles(contents);
    }
}
