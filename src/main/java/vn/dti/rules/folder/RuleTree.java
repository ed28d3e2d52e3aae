package vn.dti.rules.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.RuleExamples;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.report.Source;
import vn.dti.domain.unit.UnitRegister;
import vn.dti.rules.data.CsvTable;
import vn.dti.rules.data.RegisterReader;
import vn.dti.rules.data.SetDataReader;

/** The rule tree in a folder: {@code level/set/*.dslr} with data files beside the rules. */
public final class RuleTree implements RuleLibrary {
    private static final String UNITS = "units.csv";
    private static final String PANELS = "panels.csv";

    private final Path root;
    private final ThreadFactory threads;
    private volatile Optional<Map<String, TreeFiles.Stamp>> lastRead = Optional.empty();

    /** The tree in this folder, watched by a thread of its own. */
    public RuleTree(Path root) {
        this(root, task -> {
            Thread thread = new Thread(task, "rule-tree");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The tree in this folder, watched by a thread of {@code threads}. */
    public RuleTree(Path root, ThreadFactory threads) {
        this.root = root;
        this.threads = threads;
    }

    @Override
    public Snapshot read() {
        Findings findings = new Findings();
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, TreeFiles.Stamp> stamps = TreeFiles.stamps(root, findings);
        Set<SetId> sets = new TreeSet<>();
        stamps.forEach((path, stamp) -> {
            if (stamp.kind() == TreeFiles.Kind.FILE) {
                contents(path, findings).ifPresent(bytes -> files.put(path, bytes));
            } else if (stamp.kind() == TreeFiles.Kind.SET) {
                SetId.parse(path.substring(0, path.length() - 1)).ifPresent(sets::add);
            }
        });
        lastRead = Optional.of(stamps);
        return snapshot(files, sets, findings);
    }

    @Override
    public SetData data(
            SetId id,
            Map<String, byte[]> files,
            UnitRegister register,
            Set<String> sources,
            Map<InputKey, InputDefinition.Kind> inputs,
            Function<SetId, Set<NodeCode>> codes) {
        return new SetDataReader(id.toString(), register, sources, inputs, codes).read(files);
    }

    private Optional<byte[]> contents(String file, Findings findings) {
        try {
            return Optional.of(Files.readAllBytes(root.resolve(file)));
        } catch (IOException e) {
            findings.error("unreadable")
                    .at(new SourcePosition(file, 1, ""))
                    .found("Không đọc được tệp: " + e.getMessage(), "The file cannot be read: " + e.getMessage())
                    .allowed("Tệp đọc được", "A readable file")
                    .remedy("Kiểm tra quyền đọc tệp", "Look at the permissions of the file");
            return Optional.empty();
        }
    }

    private static Snapshot snapshot(Map<String, byte[]> files, Set<SetId> sets, Findings findings) {
        Map<String, Source> sources = new TreeMap<>();
        Map<String, UnitRegister> own = new TreeMap<>();
        Map<String, String> uses = new TreeMap<>();
        for (String level : levels(files)) {
            level(level, files, findings, sources, own);
            use(level, files, findings).ifPresent(other -> uses.put(level, other));
        }
        Map<String, UnitRegister> registers = new TreeMap<>(own);
        uses.forEach((level, other) -> registers.putIfAbsent(level, own.getOrDefault(other, UnitRegister.NONE)));
        Map<SetId, RuleFolder> folders = new TreeMap<>();
        Map<SetId, SetData> data = new TreeMap<>();
        Map<SetId, byte[]> examples = new TreeMap<>();
        for (SetId id : sets) {
            folders.put(id, new RuleFolder(id, below(files, id + "/", ".dslr")));
            UnitRegister register = registers.getOrDefault(id.level(), UnitRegister.NONE);
            data.put(
                    id,
                    new SetDataReader(id.toString(), register, sources.keySet(), Map.of())
                            .read(below(files, id + "/", ".csv")));
            Optional.ofNullable(files.get(id + "/" + RuleExamples.FILE)).ifPresent(bytes -> examples.put(id, bytes));
        }
        return new Snapshot(
                folders,
                data,
                examples,
                registers,
                sources,
                inForce(files, folders.keySet(), findings),
                findings.sorted());
    }

    private static void level(
            String level,
            Map<String, byte[]> files,
            Findings findings,
            Map<String, Source> sources,
            Map<String, UnitRegister> registers) {
        RegisterReader reader = new RegisterReader(findings);
        byte[] units = files.get(level + "/" + UNITS);
        byte[] panels = files.get(level + "/" + PANELS);
        if (units != null && panels != null) {
            registers.put(level, reader.register(level, units, panels));
        }
        byte[] list = files.get(level + "/sources.csv");
        if (list != null) {
            sources.putAll(reader.sources(level, list));
        }
    }

    /** The level whose units and panels a level uses that has none of its own. */
    private static Optional<String> use(String level, Map<String, byte[]> files, Findings findings) {
        byte[] bytes = files.get(level + "/uses.csv");
        if (bytes == null) {
            return Optional.empty();
        }
        List<CsvTable.Row> rows = new CsvTable(level + "/uses.csv", List.of("level"), findings).read(bytes);
        return rows.stream().findFirst().map(row -> {
            String other = row.cell("level");
            if (!files.containsKey(other + "/" + UNITS)) {
                findings.error("level-unknown")
                        .at(row.place())
                        .found(
                                "Không có cấp “" + other + "” với units.csv",
                                "There is no level “" + other + "” with a units.csv")
                        .allowed(
                                "Tên thư mục của một cấp có units.csv và panels.csv",
                                "The folder of a level with units.csv and panels.csv")
                        .remedy("Sửa tên cấp", "Mend the name");
            }
            return other;
        });
    }

    private static Set<String> levels(Map<String, byte[]> files) {
        Set<String> levels = new TreeSet<>();
        files.keySet().stream()
                .filter(file -> file.indexOf('/') > 0)
                .forEach(file -> levels.add(file.substring(0, file.indexOf('/'))));
        return levels;
    }

    private static Map<String, byte[]> below(Map<String, byte[]> files, String folder, String ending) {
        Map<String, byte[]> below = new TreeMap<>();
        files.forEach((file, bytes) -> {
            if (file.startsWith(folder) && file.endsWith(ending)) {
                below.put(file.substring(folder.length()), bytes);
            }
        });
        return below;
    }

    private static List<SetId> inForce(Map<String, byte[]> files, Set<SetId> known, Findings findings) {
        List<SetId> sets = new ArrayList<>();
        byte[] bytes = files.get("in-force.csv");
        if (bytes == null) {
            return sets;
        }
        for (CsvTable.Row row : new CsvTable("in-force.csv", List.of("set"), findings).read(bytes)) {
            Optional<SetId> id = SetId.parse(row.cell("set"));
            if (id.filter(known::contains).isPresent()) {
                sets.add(id.get());
            } else {
                findings.error("set-unknown")
                        .at(row.place())
                        .found(
                                "Không có thư mục bộ chỉ số “" + row.cell("set") + "”",
                                "There is no folder “" + row.cell("set") + "”")
                        .allowed(
                                "Đường dẫn thư mục dưới rules/, ví dụ province/2022",
                                "A path below rules/, such as province/2022")
                        .remedy("Sửa tên, hoặc xóa dòng", "Mend the name, or delete the line");
            }
        }
        return sets;
    }

    @Override
    public Watch watch(Listener listener) {
        return new TreeWatch(this, listener).begin(threads);
    }

    /** Whether the tree is there. */
    boolean exists() {
        return Files.isDirectory(root);
    }

    /** What stands in the tree now, without reading it. */
    Map<String, TreeFiles.Stamp> stamps() {
        return TreeFiles.stamps(root, new Findings());
    }

    /** What stood in the tree when it was last read, so that no change between a reading and a watch is missed. */
    Optional<Map<String, TreeFiles.Stamp>> lastRead() {
        return lastRead;
    }
}
