// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.naming;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

/** Lists the names of a file for searches, but not its references: none leads from one spec to another. */
public class OwnNames extends DefaultResourceDescriptionStrategy {

    @Override
    public boolean createReferenceDescriptions(EObject object, URI container, IAcceptor<IReferenceDescription> acceptor) {
        return false;
    }
}
