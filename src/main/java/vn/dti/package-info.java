/**
 * The DTI service: indicator sets written as rule files go in, an exact and reproducible ranking comes out.
 *
 * <p>The layers are {@code rest | soap | web -> application -> domain <- rules | persistence}; {@code start} wires them
 * together when the server starts. {@code ArchitectureTest} holds the arrows.
 */
@org.jspecify.annotations.NullMarked
package vn.dti;
