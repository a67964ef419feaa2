package org.taizhang.faults;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Puts {@link Doom} before and after every call by which the program changes files, the database, or what a mail server
 * holds.
 *
 * <p>So every such place is a site at which a run can be killed, those of code that is yet to be written too, and the
 * program itself holds no hook. A site's name is {@code Class.method Callee.name before|after}.
 */
public final class DoomAgent implements ClassFileTransformer {
    private static final String OWN = "org/taizhang/";
    private static final String FAULTS = "org/taizhang/faults/";
    private static final String SMTP = "org/eclipse/angus/mail/smtp/SMTPTransport";
    /** Libraries that change the world for the program. */
    private static final Set<String> LIBRARIES = Set.of(
            SMTP, "org/apache/camel/component/jdbc/JdbcProducer", "org/apache/camel/component/file/FileOperations");

    private static final Map<String, Set<String>> CALLS = Map.of(
            "java/nio/file/Files",
            Set.of("move", "copy", "delete", "deleteIfExists", "write", "writeString", "newOutputStream"),
            "java/io/File",
            Set.of("renameTo", "delete"),
            "java/nio/channels/FileChannel",
            Set.of("open", "write", "force"),
            "java/io/FileDescriptor",
            Set.of("sync"),
            "java/sql/Connection",
            Set.of("commit"),
            "java/sql/PreparedStatement",
            Set.of("execute", "executeUpdate"),
            "org/jooq/DSLContext",
            Set.of("execute"),
            "org/taizhang/ledger/Ledger",
            Set.of("enter", "done", "publish", "queue"),
            "jakarta/mail/Transport",
            Set.of("sendMessage"),
            SMTP,
            Set.of("mailFrom", "rcptTo", "data", "finishData"));

    public static void premain(String arguments, Instrumentation instrumentation) {
        instrumentation.addTransformer(new DoomAgent());
    }

    @Override
    public byte[] transform(
            ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
        boolean wanted = name.startsWith(OWN) ? !name.startsWith(FAULTS) : LIBRARIES.contains(name);
        if (!wanted) return null;
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new Sites(writer, name.substring(name.lastIndexOf('/') + 1)), 0);
        return writer.toByteArray();
    }

    private static final class Sites extends ClassVisitor {
        private final String type;

        private Sites(ClassVisitor next, String type) {
            super(Opcodes.ASM9, next);
            this.type = type;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            String method = type + "." + name.replaceAll("^lambda\\$(\\w+)\\$\\d+$", "$1");
            return new MethodVisitor(Opcodes.ASM9, next) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String call, String shape, boolean isInterface) {
                    boolean site = CALLS.getOrDefault(owner, Set.of()).contains(call);
                    String where = method + " " + owner.substring(owner.lastIndexOf('/') + 1) + "." + call;
                    if (site) pass(where + " before");
                    super.visitMethodInsn(opcode, owner, call, shape, isInterface);
                    if (site) pass(where + " after");
                }

                private void pass(String site) {
                    super.visitLdcInsn(site);
                    super.visitMethodInsn(
                            Opcodes.INVOKESTATIC, FAULTS + "Doom", "pass", "(Ljava/lang/String;)V", false);
                }
            };
        }
    }
}
