@org.jspecify.annotations.NullMarked
package vn.dti.persistence;
